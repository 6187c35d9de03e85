package org.earshot.contracts.engine;

import static org.earshot.contracts.engine.Surveys.atLeast;
import static org.earshot.contracts.engine.Surveys.choice;
import static org.earshot.contracts.engine.Surveys.instrument;
import static org.earshot.contracts.engine.Surveys.is;
import static org.earshot.contracts.engine.Surveys.line;
import static org.earshot.contracts.engine.Surveys.rating;
import static org.earshot.contracts.engine.Surveys.scored;
import static org.earshot.contracts.engine.Surveys.text;
import static org.earshot.contracts.engine.Surveys.yesNo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Band;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.ContactQuestion;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.FileQuestion.Kind;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.Privacy;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.Score;
import org.earshot.contracts.instrument.ShortText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the check says of further types, formulas, scores in conditions, bands and repeated answers. */
class FurtherCheckTest {

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
        Choice food = choice("food", new NeedMapping("food-insecurity", 1));
        Choice other = new Choice("other", text("Other"), null, false, null, true);
        return Stream.of(
                told("repeated-value /questions/0/points/1/value", instrument(scale("q", 1, 1))),
                told("bad-value /questions/0/points/1/value", instrument(scale("q", 1, 1000))),
                told("bad-places /questions/0/places", instrument(ranking(0, choice("a"), choice("b")))),
                told("not-in-ranking /questions/0/choices/1/pleaseSay", instrument(ranking(1, choice("a"), other))),
                told(
                        "ranking-of-everything /questions/0/places",
                        instrument(ranking(2, food, choice("b", new NeedMapping("stress", 1))))),
                told("bad-region /questions/0/region", instrument(phone("44"))),
                told("no-rows /questions/0/rows", instrument(matrix(), yesNo("q"))),
                told("duplicate-id /questions/1/id", instrument(matrix("q"), yesNo("q"))),
                told(
                        "bad-count /questions/1/asking/showWhen/count",
                        instrument(yesNo("a"), yesNo("b", new Condition.Several(2, List.of(is("a", "true")))))),
                told(
                        "forward-reference /questions/1/asking/showWhen/question",
                        scored(score("r"), yesNo("a"), yesNo("b", atLeast("s", 3)), rating("r"))),
                told(
                        "self-reference /questions/0/formula/of/0/question",
                        instrument(sum("total", "total"), yesNo("a"))),
                told(
                        "forward-reference /questions/0/formula/of/0/question",
                        instrument(sum("one", "two"), rating("r"), sum("two", "r"))),
                told(
                        "not-a-number-question /questions/1/formula/of/0/question",
                        instrument(line("a"), sum("total", "a"))),
                told(
                        "not-in-score /scores/0/reversed/0",
                        scored(new Score("s", Score.Method.SUM, List.of("r"), 1, List.of("x"), null), rating("r"))),
                told("cut-offs-do-not-rise /scores/0/bands/1/from", scored(banded(5, 5), rating("r"))),
                told(
                        "unreachable-question /questions/1/asking/showWhen",
                        scored(score("r"), rating("r"), yesNo("b", atLeast("s", 11)))),
                told("unknown-question /questions/0/asking/text/en", instrument(says("Dear {{nobody}}"))),
                told("forward-reference /questions/0/asking/text/en", instrument(says("Dear {{a}}"), line("a"))),
                told("nothing-to-repeat /questions/1/asking/text/en", instrument(line("a"), says("Dear {{a}}"))),
                told("not-in-words /questions/1/asking/text/en", instrument(yesNo("a"), says("So {{a}}"))),
                told("personal-pipe /questions/1/asking/text/en", instrument(phone("GB"), says("Is it {{phone}}"))),
                told("photo-in-anonymous /questions/0", anonymous(file(Kind.PHOTO))),
                told("document-in-anonymous /questions/0/kind", anonymous(file(Kind.FILE))),
                told(
                        "too-many /questions",
                        instrument(IntStream.rangeClosed(0, InstrumentCheck.MAX_FILES)
                                .mapToObj(i -> new FileQuestion("q" + i, Asking.of(text("q")), Kind.PHOTO))
                                .toArray(Question[]::new))));
    }

    private static Arguments told(String told, Instrument instrument) {
        return Arguments.of(told, instrument);
    }

    private static Question says(String text) {
        return new ShortText("says", Asking.of(text(text)));
    }

    private static Question scale(String id, int... values) {
        return new Scale(
                id,
                Asking.of(text(id)),
                IntStream.of(values)
                        .mapToObj(value -> new Scale.Point(value, text("point")))
                        .toList(),
                null);
    }

    private static Question ranking(int places, Choice... choices) {
        return new Ranking("first", Asking.of(text("first")), List.of(choices), places);
    }

    private static Question phone(String region) {
        return new ContactQuestion("phone", Asking.of(text("phone")), ContactQuestion.Kind.PHONE, region);
    }

    private static Question file(Kind kind) {
        return new FileQuestion("picture", Asking.of(text("picture")), kind);
    }

    private static Instrument anonymous(Question question) {
        return new Instrument(
                text("Title"), List.of("en"), null, null, Privacy.ANONYMOUS, List.of(question), List.of());
    }

    private static Question matrix(String... rows) {
        return new Matrix(
                "m",
                Asking.of(text("m")),
                Stream.of(rows)
                        .map(row -> new Matrix.Row(row, text(row), null, null))
                        .toList(),
                List.of(new Scale.Point(1, text("no")), new Scale.Point(2, text("yes"))));
    }

    private static Question sum(String id, String of) {
        return new Calculated(
                id,
                Asking.of(text(id)),
                new Formula.Sum(List.of(new Formula.Value(of, null), new Formula.Constant(BigDecimal.ONE))),
                0);
    }

    private static Score score(String question) {
        return new Score("s", Score.Method.SUM, List.of(question), 1);
    }

    private static Score banded(double... cutOffs) {
        return new Score(
                "s",
                Score.Method.SUM,
                List.of("r"),
                1,
                null,
                IntStream.range(0, cutOffs.length)
                        .mapToObj(i -> new Band("b" + i, cutOffs[i], text("band"), null))
                        .toList());
    }
}
