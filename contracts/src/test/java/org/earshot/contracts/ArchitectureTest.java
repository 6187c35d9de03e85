package org.earshot.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What contracts may know, and which of its packages may know which. */
@AnalyzeClasses(packages = "org.earshot.contracts", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule it_needs_only_the_jdk_jackson_annotations_and_jspecify = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.crypto..",
                    "com.fasterxml.jackson.annotation..",
                    "org.jspecify.annotations..",
                    "org.earshot.contracts..")
            .because("every service and every tool that speaks with Earshot carries it along");

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching("org.earshot.contracts.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each can then be read, and explained, after those it stands on");

    @ArchTest
    static final ArchRule values_know_nothing_of_the_field = noClasses()
            .that()
            .resideInAPackage("..contracts.value..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.earshot.contracts.(answer|instrument|engine|need|event|topic|problem)..")
            .because("they are what records of every kind check their components with");

    @ArchTest
    static final ArchRule instruments_and_their_engine_know_nothing_of_events = noClasses()
            .that()
            .resideInAnyPackage(
                    "..contracts.answer..", "..contracts.instrument..", "..contracts.engine..", "..contracts.need..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..contracts.event..", "..contracts.topic..", "..contracts.problem..")
            .because("what answers mean does not depend on how they travel");

    @ArchTest
    static final ArchRule the_engine_is_pure = noClasses()
            .that()
            .resideInAnyPackage(
                    "..contracts.answer..", "..contracts.instrument..", "..contracts.engine..", "..contracts.need..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.net..", "java.nio.file..", "java.sql..", "java.util.concurrent..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .because("the same answers must mean the same on a page, over SMS, over REST, and a year later");
}
