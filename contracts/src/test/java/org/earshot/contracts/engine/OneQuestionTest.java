package org.earshot.contracts.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.YesNo;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class OneQuestionTest {
    private static final LocalizedText TEXT = LocalizedText.of("en", "x");
    private static final Question SAFE = new SingleChoice(
            "safe",
            Asking.of(TEXT),
            List.of(new Choice("yes", TEXT, null, false), new Choice("no", TEXT, null, false)),
            null);
    private static final Question STRESS = new Rating("stress", Asking.of(TEXT), TEXT, TEXT, null);
    private static final Question AFRAID = new YesNo("afraid", Asking.of(TEXT), null, null);
    private static final Question WISH = new ShortText("wish", Asking.of(TEXT));

    private record Case(String label, Condition condition, Question question, List<String> codes) {}

    @TestFactory
    Stream<DynamicTest> a_condition_names_answers_that_can_be_given() {
        Condition no = new Condition.Is("safe", "no");
        Condition eight = new Condition.AtLeast("stress", BigDecimal.valueOf(8));
        return Stream.of(
                        new Case("a choice", no, SAFE, List.of()),
                        new Case(
                                "choices",
                                new Condition.AnyOf(List.of(no, new Condition.Is("safe", "yes"))),
                                SAFE,
                                List.of()),
                        new Case("yes", new Condition.Is("afraid", "true"), AFRAID, List.of()),
                        new Case("a rating", eight, STRESS, List.of()),
                        new Case(
                                "no such choice",
                                new Condition.Is("safe", "perhaps"),
                                SAFE,
                                List.of("impossible-value")),
                        new Case("another question", eight, SAFE, List.of("another-question")),
                        new Case(
                                "beyond the range",
                                new Condition.AtLeast("stress", BigDecimal.valueOf(11)),
                                STRESS,
                                List.of("impossible-value")),
                        new Case("free text", new Condition.Is("wish", "help"), WISH, List.of("impossible-value")),
                        new Case("any answer", new Condition.Answered("safe"), SAFE, List.of("not-an-answer")),
                        new Case("everything but", new Condition.Not(no), SAFE, List.of("not-an-answer")),
                        new Case("nothing", new Condition.AnyOf(List.of()), SAFE, List.of("empty")))
                .map(each -> DynamicTest.dynamicTest(each.label, () -> {
                    List<Finding> found = OneQuestion.check(each.condition, each.question, "/when");

                    assertEquals(each.codes, found.stream().map(Finding::code).toList());
                }));
    }
}
