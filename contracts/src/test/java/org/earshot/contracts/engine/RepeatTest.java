package org.earshot.contracts.engine;

import static org.earshot.contracts.engine.Surveys.atLeast;
import static org.earshot.contracts.engine.Surveys.line;
import static org.earshot.contracts.engine.Surveys.number;
import static org.earshot.contracts.engine.Surveys.rating;
import static org.earshot.contracts.engine.Surveys.stating;
import static org.earshot.contracts.engine.Surveys.text;
import static org.earshot.contracts.engine.Surveys.yesNo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.contracts.instrument.Score;
import org.earshot.contracts.instrument.ShortText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said over each round, what the check says of repeats, and what a new version of one changes. */
class RepeatTest {

    @Test
    void what_stands_over_a_round_repeats_an_answer_of_it() {
        Instrument instrument = asked(
                new Repeat(
                        "child",
                        text("Child"),
                        text("About {{name|child {{child}}}}"),
                        List.of("name", "why"),
                        2,
                        "n",
                        null,
                        null),
                number("n", 0, 2, 0),
                line("name"),
                new ShortText("why", Asking.of(text("Why is {{name|that child}} not at school?"))));
        Journey journey = Journey.of(
                instrument,
                new Answers(Map.of(
                        "n", new Answer.Amount(BigDecimal.valueOf(2)),
                        "child.2.name", new Answer.Text("Bo"))));

        assertEquals(
                List.of(
                        "n",
                        "About child 1\nname",
                        "About child 1\nWhy is that child not at school?",
                        "About \u2068Bo\u2069\nname",
                        "About \u2068Bo\u2069\nWhy is \u2068Bo\u2069 not at school?"),
                journey.shown().stream()
                        .map(q -> Piping.in(q.asking().text(), journey).in("en"))
                        .toList());
    }

    @Test
    void without_words_of_its_own_a_round_is_told_by_title_and_number() {
        Instrument instrument = asked(
                new Repeat("visit", text("Visit"), null, List.of("why"), 2, null, text("Another?"), null), line("why"));

        assertEquals(
                List.of("Visit 1\nwhy", "Another?", "Visit 2\nwhy"),
                instrument.unrolled().questions().stream()
                        .map(q -> q.asking().text().in("en"))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("findings")
    void each_finding_says_where(String told, Instrument instrument) {
        assertEquals(
                List.of(told),
                InstrumentCheck.check(instrument).stream()
                        .map(f -> f.code() + " " + f.pointer())
                        .toList());
    }

    static Stream<Arguments> findings() {
        return Stream.of(
                told("empty-repeat /repeats/0/questions", asked(repeat(2), line("a"))),
                told("unknown-question /repeats/0/questions/1", asked(repeat(2, "a", "x"), line("a"))),
                told("repeated-question /repeats/0/questions/1", asked(repeat(2, "a", "a"), line("a"))),
                told(
                        "interrupted-repeat /repeats/0/questions",
                        asked(repeat(2, "a", "c"), line("a"), line("b"), line("c"))),
                told("bad-most /repeats/0/most", asked(repeat(21, "a"), line("a"))),
                told("too-many /repeats", asked(repeat(20, ids(21)), lines(21))),
                told("duplicate-id /repeats/0/id", asked(repeat(2, "r"), line("r"))),
                told("not-in-repeat /repeats/0/questions/0", asked(repeat(2, "a"), consent("a"), line("b"))),
                told("not-in-repeat /repeats/0/questions/0", asked(repeat(2, "a"), rathered(stating("age", "a")))),
                told("not-in-repeat /repeats/0/questions/0", asked(repeat(2, "a"), photo("a"), line("b"))),
                told(
                        "forward-reference /repeats/0/count",
                        asked(counted("n", 9, "a"), line("a"), number("n", 0, 9, 0))),
                told("not-a-number-question /repeats/0/count", asked(counted("n", 9, "a"), line("n"), line("a"))),
                told("more-than-most /repeats/0/most", asked(counted("n", 3, "a"), number("n", 0, 9, 0), line("a"))),
                told(
                        "forward-reference /repeats/0/showWhen/question",
                        asked(
                                new Repeat("r", text("R"), null, List.of("a"), 2, null, null, atLeast("b", 1)),
                                line("a"),
                                number("b", 0, 9, 0))),
                told(
                        "which-round /questions/1/formula/question",
                        asked(repeat(2, "a"), number("a", 0, 9, 0), figure(new Formula.Value("a", null)))),
                told(
                        "unknown-repeat /questions/1/formula/question",
                        asked(repeat(2, "b"), number("a", 0, 9, 0), figure(new Formula.Total("a")), line("b"))),
                told(
                        "unknown-repeat /questions/1/formula/repeat",
                        asked(repeat(2, "a"), line("a"), figure(new Formula.Rounds("x")))),
                told(
                        "forward-reference /questions/0/formula/repeat",
                        asked(repeat(2, "a"), figure(new Formula.Rounds("r")), line("a"))),
                told(
                        "which-round /questions/2/asking/showWhen",
                        asked(
                                repeat(2, "a"),
                                number("a", 0, 9, 0),
                                number("b", 0, 9, 0),
                                yesNo("c", new Condition.NotBelow("a", "b")))),
                told(
                        "which-round /questions/1/asking/text/en",
                        asked(repeat(2, "a"), line("a"), new ShortText("b", Asking.of(text("So {{a|it}}"))))),
                told(
                        "which-round /scores/0/questions/0",
                        new Instrument(
                                text("Check-in"),
                                List.of("en"),
                                null,
                                null,
                                null,
                                List.of(rating("a")),
                                List.of(new Score("s", Score.Method.MEAN, List.of("a"), 1)),
                                List.of(repeat(2, "a")))),
                told(
                        "missing-text /repeats/0/another/en",
                        asked(
                                new Repeat(
                                        "r",
                                        text("R"),
                                        null,
                                        List.of("a"),
                                        2,
                                        null,
                                        LocalizedText.of("es", "¿Otro?"),
                                        null),
                                line("a"))));
    }

    @Test
    void a_comparison_from_outside_and_conditions_within_are_fine() {
        assertEquals(
                List.of(),
                InstrumentCheck.check(asked(
                        counted("n", 9, "a", "b"),
                        number("n", 0, 9, 0),
                        number("a", 0, 9, 0),
                        yesNo("b", atLeast("a", 3)),
                        yesNo("c", atLeast("a", 3)),
                        figure(new Formula.Sum(List.of(new Formula.Rounds("r"), new Formula.Total("a")))))));
    }

    @Test
    void a_question_that_comes_into_a_repeat_is_changed_once_and_asks_for_its_meaning() {
        Instrument before = asked(repeat(2, "a"), line("a"), line("b"));
        Instrument after = asked(repeat(3, "a", "b"), line("a"), line("b"));

        List<Change> changes = Changes.between(before, after);

        assertEquals(List.of("b"), changes.stream().map(Change::question).toList());
        assertEquals(
                new Change.Part("repeat", null, "r"), changes.get(0).parts().get(0));
        assertEquals(true, changes.get(0).asksForMeaning());
    }

    private static Arguments told(String told, Instrument instrument) {
        return Arguments.of(told, instrument);
    }

    private static Instrument asked(Repeat repeat, Question... questions) {
        return new Instrument(
                text("Check-in"), List.of("en"), null, null, null, Arrays.asList(questions), null, List.of(repeat));
    }

    private static Repeat repeat(int most, String... questions) {
        return new Repeat("r", text("R"), null, Arrays.asList(questions), most, null, null, null);
    }

    private static Repeat counted(String count, int most, String... questions) {
        return new Repeat("r", text("R"), null, Arrays.asList(questions), most, count, null, null);
    }

    private static String[] ids(int count) {
        return Stream.iterate(0, i -> i + 1).limit(count).map(i -> "q" + i).toArray(String[]::new);
    }

    private static Question[] lines(int count) {
        return Arrays.stream(ids(count)).map(Surveys::line).toArray(Question[]::new);
    }

    private static Question consent(String id) {
        return new Consent(id, Asking.of(text(id)), false);
    }

    private static Question photo(String id) {
        return new FileQuestion(id, Asking.of(text(id)), FileQuestion.Kind.PHOTO);
    }

    private static Question rathered(Question question) {
        return question.with(question.id(), new Asking(text("Who?"), null, false, true, null, null));
    }

    private static Question figure(Formula formula) {
        return new Calculated("figure", Asking.of(text("Figure")), formula, 0);
    }
}
