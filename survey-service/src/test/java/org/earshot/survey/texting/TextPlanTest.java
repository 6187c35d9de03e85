package org.earshot.survey.texting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.survey.segment.SmsSegments;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TextPlanTest {

    @Test
    void eachQuestionIsCountedInEachLanguage() {
        Instrument instrument = new Instrument(
                text("Check-in"),
                List.of("en", "ar"),
                null,
                null,
                List.of(new YesNo(
                        "ride",
                        Asking.of(
                                new LocalizedText(Map.of("en", "Did you have a ride?", "ar", "هل كانت لديك مواصلات؟"))),
                        null,
                        null)),
                null);

        TextPlan plan = TextPlan.of(instrument);

        assertEquals(
                List.of(
                        new TextCost(1, "ride", "en", "Did you have a ride?\n1 Yes\n2 No", true, 1),
                        new TextCost(1, "ride", "ar", "هل كانت لديك مواصلات؟\n1 نعم\n2 لا", false, 1)),
                plan.costs());
        assertEquals(List.of(), plan.findings());
    }

    /** 3GPP TS 23.038: 160 and 153 septets, where the extension table takes two; 70 and 67 octet pairs. */
    @TestFactory
    Stream<DynamicTest> segmentsAreCountedAsTheStandardCounts() {
        return Map.of(
                        "a".repeat(160), 1,
                        "a".repeat(161), 2,
                        "a".repeat(306), 2,
                        "a".repeat(307), 3,
                        "€".repeat(80), 1,
                        "€".repeat(81), 2,
                        "í".repeat(70), 1,
                        "í".repeat(71), 2,
                        "í".repeat(135), 3,
                        "🚌".repeat(35), 1)
                .entrySet()
                .stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.getKey().substring(0, 2) + row.getKey().length(),
                        () -> assertEquals(row.getValue(), SmsSegments.of(row.getKey()))));
    }

    @TestFactory
    Stream<DynamicTest> whatPeopleWouldStumbleOverIsFound() {
        return Stream.of(
                        row("", choice("Often", "Sometimes", "Never")),
                        row(
                                "misleading-number /questions/0/choices/1/label 1-2 times",
                                choice("Never", "1-2 times", "More")),
                        row("command-word /questions/0/choices/0/label Stop", choice("Stop", "Go on", "Neither")),
                        row("command-word /questions/0/choices/1/label Skip", choice("Walk", "Skip", "Run")),
                        row(
                                "like-another /questions/0/choices/0/label Satisfied, like-another /questions/0/choices/1/label satisfied!",
                                choice("Satisfied", "satisfied!", "Neither")),
                        row("many-answers /questions/0 10", choice(numbered())),
                        row("costly-letters /questions/0 í", choice("Aquí", "Un poco", "Nada")),
                        row("long-text /questions/0 4", new ShortText("q", Asking.of(text("How? ".repeat(95))))))
                .map(row -> DynamicTest.dynamicTest(
                        row.found.isEmpty() ? "nothing" : row.found,
                        () -> assertEquals(row.found, found(row.question))));
    }

    @Test
    void aLabelThatCanBeTypedIsNoFinding() {
        assertTrue(TextPlan.of(survey(choice("Very good", "Good", "Not good")))
                .findings()
                .isEmpty());
    }

    private static String[] numbered() {
        return IntStream.range(0, 10)
                .mapToObj(n -> List.of(
                                "rent", "food", "bus", "work", "school", "health", "family", "money", "home", "sleep")
                        .get(n))
                .toArray(String[]::new);
    }

    private static String found(Question question) {
        return String.join(
                ", ",
                TextPlan.of(survey(question)).findings().stream()
                        .map(finding -> finding.kind().code() + " " + finding.pointer() + " " + finding.subject())
                        .toList());
    }

    private static Instrument survey(Question question) {
        return new Instrument(text("One"), List.of("en"), null, null, List.of(question), null);
    }

    private static Question choice(String... labels) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            choices.add(new Choice("c" + i, text(labels[i]), null, false));
        }
        return new SingleChoice("q", Asking.of(text("How often?")), choices, null);
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of("en", english);
    }

    private static Row row(String found, Question question) {
        return new Row(found, question);
    }

    private record Row(String found, Question question) {}
}
