package org.earshot.survey;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.CacheMode;
import com.tngtech.archunit.lang.ArchRule;
import org.earshot.survey.contact.Contacts;
import org.earshot.survey.contact.PhoneNames;
import org.earshot.survey.contact.Wishes;

@AnalyzeClasses(
        packages = "org.earshot.survey",
        importOptions = ImportOption.DoNotIncludeTests.class,
        cacheMode = CacheMode.PER_CLASS)
class ArchitectureTest {
    private static final String[] CORES = {
        "org.earshot.survey.bank",
        "org.earshot.survey.campaign",
        "org.earshot.survey.community",
        "org.earshot.survey.contact",
        "org.earshot.survey.contact.importing",
        "org.earshot.survey.directory",
        "org.earshot.survey.door",
        "org.earshot.survey.exchange",
        "org.earshot.survey.exchange.expression",
        "org.earshot.survey.exchange.format",
        "org.earshot.survey.identifier",
        "org.earshot.survey.identity",
        "org.earshot.survey.instrument",
        "org.earshot.survey.invitation",
        "org.earshot.survey.message",
        "org.earshot.survey.live",
        "org.earshot.survey.naming",
        "org.earshot.survey.notice",
        "org.earshot.survey.phrase",
        "org.earshot.survey.policy",
        "org.earshot.survey.review",
        "org.earshot.survey.review.lint",
        "org.earshot.survey.sample",
        "org.earshot.survey.segment",
        "org.earshot.survey.texting",
        "org.earshot.survey.studio",
        "org.earshot.survey.studio.formula",
        "org.earshot.survey.studio.kind",
        "org.earshot.survey.template",
        "org.earshot.survey.translation",
        "org.earshot.survey.trial",
        "org.earshot.survey.urgent",
    };

    @ArchTest
    static final ArchRule coresArePure = classes()
            .that()
            .resideInAnyPackage(CORES)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(CORES)
                    .or(resideInAnyPackage(
                            "java..",
                            "org.jspecify..",
                            "org.earshot.contracts..",
                            "threegpp.charset..",
                            "com.google.i18n.phonenumbers..",
                            "com.fasterxml.jackson.annotation..",
                            "jakarta.enterprise.context..")))
            .because("what a feature means must be readable, testable and movable without HTTP, SQL, Kafka or Quarkus");

    @ArchTest
    static final ArchRule coresHaveNoCycles = slices().matching("org.earshot.survey.(*)")
            .should()
            .beFreeOfCycles()
            .because("features that need each other are one feature, or miss a third");

    @ArchTest
    static final ArchRule httpStaysOutOfStores = noClasses()
            .that()
            .resideInAPackage("..store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..", "..http..", "..page..")
            .because("an adapter depends on its core, never on another adapter");

    @ArchTest
    static final ArchRule storesStayBehindTheirPorts = noClasses()
            .that()
            .resideInAnyPackage("..http..", "..page..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..store..", "java.sql..", "org.earshot.survey.postgres..", "org.earshot.platform.outbox..")
            .because("a page or an address asks the core; only stores speak SQL and write to the outbox");

    @ArchTest
    static final ArchRule pagesAndAddressesAreSeparate = noClasses()
            .that()
            .resideInAPackage("..page..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.earshot.survey..http..")
            .because("an adapter depends on its core, never on another adapter");

    @ArchTest
    static final ArchRule onlyStoresSpeakSql = noClasses()
            .that(resideOutsideOfPackages(
                    "..store..",
                    "org.earshot.survey.postgres..",
                    "org.earshot.survey.operation..",
                    "org.earshot.platform.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.earshot.survey.postgres..")
            .because("row-level security holds only inside a tenant's transaction, which stores run in");

    @ArchTest
    static final ArchRule whoeverSeesPeopleIsWrittenDown = noClasses()
            .that(resideOutsideOfPackages("org.earshot.survey.contact", "org.earshot.survey.contact.store"))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Contacts.class, Wishes.class, PhoneNames.class)
            .because("names and numbers are read through the book, which writes down who looked");

    @ArchTest
    static final ArchRule noOtherService = noClasses()
            .that()
            .resideInAPackage("org.earshot.survey..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.earshot.ingest..", "org.earshot.insight..", "org.earshot.local..")
            .because("services tell each other facts over Kafka and can be down without each other");

    @ArchTest
    static final ArchRule timeIsInjected = noClasses()
            .that()
            .resideInAPackage("org.earshot.survey..")
            .and(not(resideInAnyPackage("org.earshot.survey.access")))
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.Clock.class, "systemUTC")
            .because("a test must be able to hold time still");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .because("a thing without a better name has no home yet");
}
