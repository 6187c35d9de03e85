package org.earshot.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;

@AnalyzeClasses(packages = "org.earshot.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] CORES = {
        "org.earshot.ingest.response",
        "org.earshot.ingest.catalogue",
        "org.earshot.ingest.answering",
        "org.earshot.ingest.conversation",
        "org.earshot.ingest.file",
        "org.earshot.ingest.importing",
        "org.earshot.ingest.limit"
    };

    @ArchTest
    static final ArchRule cores_are_pure = classes()
            .that()
            .resideInAnyPackage(CORES)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.crypto..",
                    "org.jspecify..",
                    "com.fasterxml.jackson.annotation..",
                    "com.google.i18n.phonenumbers..",
                    "org.earshot.contracts..",
                    "org.earshot.platform.problem",
                    "org.earshot.ingest.response",
                    "org.earshot.ingest.catalogue",
                    "org.earshot.ingest.answering",
                    "org.earshot.ingest.conversation",
                    "org.earshot.ingest.file",
                    "org.earshot.ingest.importing",
                    "org.earshot.ingest.limit")
            .because("what a response is and when it is accepted must be readable, testable and movable without HTTP,"
                    + " Kafka, SQL or Quarkus; a refusal's words are the one thing shared with the outside");

    @ArchTest
    static final ArchRule features_have_no_cycles = slices().matching("org.earshot.ingest.(*)..")
            .should()
            .beFreeOfCycles()
            .because("pages send responses and responses look things up; the other way round nothing could be"
                    + " understood by itself");

    @ArchTest
    static final ArchRule intake_knows_no_other_adapter = noClasses()
            .that()
            .resideInAPackage("..response.http")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..response.kafka", "..response.metrics", "..catalogue.kafka", "..answering..")
            .because("adapters meet in the core: exchanging one must not touch another");

    @ArchTest
    static final ArchRule pages_know_no_other_adapter = noClasses()
            .that()
            .resideInAPackage("..answering.page")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..answering.store",
                    "..answering.kafka",
                    "..response.http",
                    "..response.kafka",
                    "..catalogue.kafka")
            .because("a page must not be able to tell whether drafts are in PostgreSQL, and enters by the same"
                    + " accept path as everyone");

    @ArchTest
    static final ArchRule only_the_store_speaks_sql = noClasses()
            .that()
            .resideOutsideOfPackage("..store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.flywaydb..")
            .because("the accept path must work while PostgreSQL is down");

    @ArchTest
    static final ArchRule the_accept_path_never_waits = noClasses()
            .that()
            .resideInAnyPackage("org.earshot.ingest.response", "org.earshot.ingest.response.http")
            .and()
            .haveSimpleNameNotStartingWith("Batch")
            .should()
            .callMethod(CompletableFuture.class, "join")
            .orShould()
            .callMethod(CompletableFuture.class, "get")
            .orShould()
            .callMethod(Uni.class, "await")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .because("it runs on the event loop; one wait there stops everyone (a batch has its own worker thread)");

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .because("tests must be able to choose the time");

    @ArchTest
    static final ArchRule endpoints_say_what_they_need = methods()
            .that()
            .areAnnotatedWith(jakarta.ws.rs.POST.class)
            .should()
            .beAnnotatedWith(jakarta.ws.rs.Consumes.class)
            .because("a body of an unexpected type is refused with 415 before anything reads it");
}
