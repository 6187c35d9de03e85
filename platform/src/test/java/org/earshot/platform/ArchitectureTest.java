package org.earshot.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.earshot.platform", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES = slices().matching("org.earshot.platform.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each part of the platform must be understandable, and replaceable, without the others");

    @ArchTest
    static final ArchRule NO_BUSINESS_RULE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.earshot.contracts.instrument..",
                    "org.earshot.contracts.answer..",
                    "org.earshot.contracts.engine..",
                    "org.earshot.contracts.need..")
            .because("what a survey means is no business of the platform: it must serve any service");

    @ArchTest
    static final ArchRule NO_SERVICE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.earshot.survey..", "org.earshot.ingest..", "org.earshot.insight..")
            .because("dependencies point from services to the platform");
}
