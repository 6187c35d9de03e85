package org.earshot.insight;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.earshot.insight.database.Database;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.disclosure.RoughFigure;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.Estimate;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.family.Series;
import org.earshot.insight.flag.FlagCounts;
import org.earshot.insight.flag.Flags;
import org.earshot.insight.question.QuestionCounts;
import org.earshot.insight.question.QuestionTallies;
import org.earshot.insight.question.Snapshot;
import org.earshot.insight.question.Stops;
import org.earshot.insight.question.ToldQuestions;
import org.earshot.insight.reading.SeriesStore;
import org.earshot.insight.release.ReleaseStore;
import org.earshot.insight.release.Told;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.theme.ThemeTallies;
import org.earshot.insight.theme.WrittenTexts;

@AnalyzeClasses(packages = "org.earshot.insight", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] ADAPTERS = {
        "..http..",
        "..page..",
        "..store..",
        "..kafka..",
        "..schedule..",
        "..health..",
        "..database..",
        "..config..",
        "..vertx..",
        "..lucene..",
        "..csv..",
        "..xlsx..",
        "..parquet..",
        "..spss..",
        "..fhir.."
    };

    @ArchTest
    static final ArchRule CORES_ARE_PURE = classes()
            .that(not(resideInAnyPackage(ADAPTERS)))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..",
                            "org.jspecify..",
                            "org.earshot.contracts..",
                            "org.earshot.insight..",
                            "org.hipparchus..",
                            "threegpp.charset..",
                            "com.fasterxml.jackson.annotation..",
                            "jakarta.enterprise.context..")
                    .and(not(resideInAnyPackage(ADAPTERS))))
            .because("a rule that knows no framework can be read, tested and kept alone");

    @ArchTest
    static final ArchRule THE_DETECTOR_KNOWS_COUNTS_ONLY = classes()
            .that()
            .resideInAPackage("org.earshot.insight.shift..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "org.hipparchus..", "org.earshot.insight.shift..")
            .because("evidence must be the same wherever and whenever it is computed");

    @ArchTest
    static final ArchRule CORES_HAVE_NO_CYCLES = slices().matching("org.earshot.insight.(*)")
            .should()
            .beFreeOfCycles()
            .because("two features that need each other are one");

    @ArchTest
    static final ArchRule FIGURES_PASS_THE_GATE = noClasses()
            .that()
            .resideInAnyPackage("..http..", "..page..", "..chart..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    Series.class,
                    KnownShift.class,
                    Estimate.class,
                    CellCount.class,
                    BucketCounts.class,
                    Counted.class,
                    Told.class,
                    ReleaseStore.class,
                    FamilyStore.class,
                    SeriesStore.class,
                    ThemeTallies.class,
                    WrittenTexts.class,
                    QuestionCounts.class,
                    Snapshot.class,
                    FlagCounts.class,
                    Flags.class,
                    QuestionTallies.class,
                    ToldQuestions.class,
                    Stops.class,
                    Database.class)
            .because("what is shown has passed the disclosure gate: only read models may leave");

    @ArchTest
    static final ArchRule ONLY_THE_GATE_RELEASES = noClasses()
            .that()
            .resideOutsideOfPackage("org.earshot.insight.disclosure")
            .should()
            .callConstructor(
                    Figure.class, boolean.class, Double.class, Double.class, Double.class, Long.class, Long.class)
            .orShould()
            .callConstructor(RoughFigure.class, boolean.class, Double.class, Long.class)
            .because("a figure that did not pass the gate must have no type");

    @ArchTest
    static final ArchRule SHOWN_FIGURES_ARE_SUMS_OF_WHAT_WAS_TOLD = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..insight.response..",
                    "..insight.family..",
                    "..insight.answering..",
                    "..insight.themewatch..",
                    "..insight.release..",
                    "..insight.tick..",
                    "..insight.alert..",
                    "..insight.policy..",
                    "..insight.replay..")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(CellCount.class, BucketCounts.class)
            .because("counts change with every answer: a figure made of them could be subtracted from what was told");

    @ArchTest
    static final ArchRule ONE_PLACE_TELLS = noClasses()
            .that()
            .resideOutsideOfPackages("..insight.disclosure..", "..insight.release..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.earshot\\.insight\\.disclosure\\.Lattice.*")
            .because("what may be told next depends on all that was told before, and one place knows that");

    @ArchTest
    static final ArchRule RESPONSES_LEAVE_BY_EXPORT = noClasses()
            .that()
            .resideOutsideOfPackage("..insight.export..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..insight.export..")
            .because("who takes single responses along states who they are and is written down");

    @ArchTest
    static final ArchRule SQL_STAYS_IN_STORES = noClasses()
            .that(not(resideInAnyPackage("..store..", "..database..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.earshot.insight.database..")
            .because("tables have one place each");

    @ArchTest
    static final ArchRule ROWS_ARE_FOUND_THROUGH_TENANCY = noClasses()
            .that()
            .resideOutsideOfPackage("org.earshot.insight.database..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javax.sql.DataSource")
            .because("a connection outside of an organisation's transaction sees nothing");

    @ArchTest
    static final ArchRule THE_URGENT_LANE_IS_ITS_OWN = noClasses()
            .that()
            .resideOutsideOfPackage("org.earshot.insight.urgent..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.earshot.insight.urgent..")
            .because(
                    "an urgent answer is read by the people named, one by one, and never becomes a figure, alert or export");

    @ArchTest
    static final ArchRule THE_URGENT_LANE_LEAVES_NO_TRACE = noClasses()
            .that()
            .resideInAPackage("org.earshot.insight.urgent..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micrometer..", "org.jboss.logging..", "org.slf4j..", "java.util.logging..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("org\\.earshot\\.platform\\.(outbox|kafka\\.EventPublisher).*")
            .because("a count, a log line or an event by rule would tell others what only the people named may know");
}
