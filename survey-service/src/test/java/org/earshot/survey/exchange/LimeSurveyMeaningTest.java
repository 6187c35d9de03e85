package org.earshot.survey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.survey.exchange.format.FileReading;
import org.earshot.survey.exchange.format.InstrumentFile;
import org.earshot.survey.exchange.limesurvey.LimeSurvey;
import org.jspecify.annotations.Nullable;

/**
 * Equations of LimeSurvey mean what its {@code ExpressionManager} makes of them: each is written out and worked out here side by side,
 * on values as that program keeps them (texts; the empty text for no answer), and compared with the condition that was read.
 */
class LimeSurveyMeaningTest {
    private static final String SURVEY = """
            class|type/scale|name|relevance|text
            G|1|G|1
            Q|L|one|1|One?
            A|0|a||A
            A|0|b||B
            Q|M|many|1|Many?
            SQ|0|x|1|X
            SQ|0|y|1|Y
            Q|Y|sure|1|Sure?
            Q|N|age|1|Age?
            Q|N|hid|sure == 'Y'|Hidden?
            """;

    /**
     * An equation.
     *
     * @param holds for values by name
     * @param strict whether it looks at the question that may be hidden without saying NAOK: then it does not hold while that is hidden
     */
    record Equation(String text, Predicate<Map<String, String>> holds, boolean strict) {
        boolean holdsFor(Map<String, String> values) {
            return (!strict || values.getOrDefault("sure", "").equals("Y")) && holds.test(values);
        }
    }

    @Property(tries = 2_000)
    void aConditionHoldsForTheSameAnswers(
            @ForAll("equations") Equation equation, @ForAll("values") Map<String, String> values) {
        FileReading reading = read(equation.text());
        Instrument instrument = Objects.requireNonNull(reading.instrument());
        @Nullable Condition condition = instrument.questions().get(5).asking().showWhen();
        boolean listed = reading.problems().stream().anyMatch(p -> p.code().equals("condition-not-held"));

        assertEquals(false, listed, equation.text());
        assertEquals(
                equation.holdsFor(values),
                condition == null || condition.holds(answers(values)),
                equation.text() + " for " + values);
    }

    @Property(tries = 2_000)
    void whateverIsWrittenIsReadOrListed(@ForAll("scribbles") String written) {
        FileReading reading = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(written));

        assertEquals(6, Objects.requireNonNull(reading.instrument()).questions().size());
    }

    private static FileReading read(String relevance) {
        String cell = "\"" + relevance.replace("\"", "\"\"") + "\"";
        String file = SURVEY.replace('|', '\t') + "Q\tT\tlast\t" + cell + "\tLast?\n";
        return new LimeSurvey().read(new InstrumentFile("x.txt", file.getBytes(StandardCharsets.UTF_8)));
    }

    private static Answers answers(Map<String, String> values) {
        Map<String, Answer> given = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (name.equals("sure")) {
                given.put(name, new Answer.Flag(value.equals("Y")));
            } else if (name.equals("one")) {
                given.put(name, new Answer.Text(value));
            } else if (!name.startsWith("many")) {
                given.put(name, new Answer.Amount(new BigDecimal(value)));
            }
        });
        List<String> ticked = values.keySet().stream()
                .filter(name -> name.startsWith("many"))
                .map(name -> name.substring("many_".length()))
                .sorted()
                .toList();
        if (!ticked.isEmpty()) {
            given.put("many", new Answer.Many(ticked));
        }
        return new Answers(given);
    }

    @Provide
    Arbitrary<Map<String, String>> values() {
        Arbitrary<String> number = Arbitraries.integers().between(-2, 3).map(String::valueOf);
        Arbitrary<Map<String, String>> some = Combinators.combine(
                        Arbitraries.of("", "a", "b"),
                        Arbitraries.of("", "Y", "N"),
                        number,
                        number,
                        Arbitraries.integers().between(0, 15))
                .as((one, sure, age, hid, mask) -> {
                    Map<String, String> values = new HashMap<>();
                    put(values, "one", one);
                    put(values, "sure", sure);
                    put(values, "many_x", (mask & 1) == 0 ? "" : "Y");
                    put(values, "many_y", (mask & 2) == 0 ? "" : "Y");
                    put(values, "age", (mask & 4) == 0 ? "" : age);
                    put(values, "hid", (mask & 8) == 0 || !sure.equals("Y") ? "" : hid);
                    return values;
                });
        return some;
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (!value.isEmpty()) {
            values.put(name, value);
        }
    }

    @Provide
    Arbitrary<String> scribbles() {
        Arbitrary<String> words = Arbitraries.of(
                "one",
                "many_x",
                "age.NAOK",
                "1X2X3y",
                "nope",
                "==",
                "ne",
                "&&",
                "and",
                "or",
                "!",
                "(",
                ")",
                "'a'",
                "\"",
                ",",
                "-",
                "1.5.2",
                "is_empty(",
                "count(",
                "if(",
                "}",
                "{",
                "\\",
                "+",
                "*",
                "/",
                ".",
                "_");
        return Arbitraries.oneOf(
                words.list().ofMaxSize(30).map(list -> String.join(" ", list)),
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.of("(", "!", "- ", "one or ")
                        .flatMap(s -> Arbitraries.integers().between(1, 900).map(s::repeat)));
    }

    @Provide
    Arbitrary<Equation> equations() {
        return equations(3);
    }

    private static Arbitrary<Equation> equations(int depth) {
        Arbitrary<Equation> plain = Arbitraries.oneOf(ones(), ticks(), numbers(), pairs(), emptiness(), sure());
        if (depth == 0) {
            return plain;
        }
        Arbitrary<Equation> part = Arbitraries.lazy(() -> equations(depth - 1));
        return Arbitraries.frequencyOf(
                Tuple.of(3, plain),
                Tuple.of(
                        1,
                        part.map(of ->
                                new Equation("!(" + of.text() + ")", of.holds().negate(), of.strict()))),
                Tuple.of(
                        2,
                        Combinators.combine(part, part, Arbitraries.of("and", "&&", "or", "||"))
                                .as((a, b, word) -> new Equation(
                                        "(" + a.text() + ") " + word + " (" + b.text() + ")",
                                        word.equals("and") || word.equals("&&")
                                                ? a.holds().and(b.holds())
                                                : a.holds().or(b.holds()),
                                        a.strict() || b.strict()))));
    }

    private static Arbitrary<Equation> ones() {
        return Combinators.combine(Arbitraries.of("a", "b", ""), Arbitraries.of("==", "!=", "eq", "ne"))
                .as((code, word) -> {
                    Predicate<Map<String, String>> is = values -> code.equals(values.getOrDefault("one", ""));
                    return new Equation(
                            "one.NAOK " + word + " \"" + code + "\"",
                            word.equals("==") || word.equals("eq") ? is : is.negate(),
                            false);
                });
    }

    private static Arbitrary<Equation> ticks() {
        Predicate<Map<String, String>> x = values -> values.containsKey("many_x");
        Predicate<Map<String, String>> y = values -> values.containsKey("many_y");
        return Arbitraries.of(
                new Equation("many_x == \"Y\"", x, false),
                new Equation("many_y != 'Y'", y.negate(), false),
                new Equation("is_empty(many_x)", x.negate(), false),
                new Equation("many_y", y, false),
                new Equation("count(many_x, many_y) >= 1", x.or(y), false),
                new Equation("count(many_x, many_y) == 2", x.and(y), false),
                new Equation("2 > count(many_x, many_y)", x.and(y).negate(), false));
    }

    private static Arbitrary<Equation> numbers() {
        return Combinators.combine(
                        Arbitraries.of("age", "hid", "hid.NAOK"),
                        Arbitraries.of("==", "!=", "<", "<=", ">", ">="),
                        Arbitraries.integers().between(-2, 3))
                .as((name, sign, with) -> new Equation(
                        name + " " + sign + " " + (with < 0 ? "(" + with + ")" : with),
                        values -> compared(
                                values.getOrDefault(name.replace(".NAOK", ""), ""), sign, String.valueOf(with)),
                        name.equals("hid")));
    }

    private static Arbitrary<Equation> pairs() {
        return Combinators.combine(Arbitraries.of("hid", "hid.NAOK"), Arbitraries.of("==", "!=", "<", "<=", ">", ">="))
                .as((name, sign) -> new Equation(
                        "age " + sign + " " + name,
                        values -> compared(values.getOrDefault("age", ""), sign, values.getOrDefault("hid", "")),
                        name.equals("hid")));
    }

    /** {@code RDP_EvaluateBinary}, for two values that are numbers or empty. */
    private static boolean compared(String a, String sign, String b) {
        boolean bothNumeric = !a.isEmpty() && !b.isEmpty();
        boolean bothText = isFalse(a) && isFalse(b);
        boolean mismatch = !bothNumeric && !bothText;
        int order = bothNumeric ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : a.compareTo(b);
        boolean zeroAndNothing = (a.equals("0") && b.isEmpty()) || (a.isEmpty() && b.equals("0"));
        return switch (sign) {
            case "==" -> a.equals(b);
            case "!=" -> !a.equals(b);
            case "<" -> !mismatch && order < 0;
            case "<=" -> !mismatch && (zeroAndNothing || order <= 0);
            case ">" -> !mismatch && !zeroAndNothing && order > 0;
            default -> !mismatch && order >= 0;
        };
    }

    private static boolean isFalse(String value) {
        return value.isEmpty() || value.equals("0");
    }

    private static Arbitrary<Equation> emptiness() {
        return Arbitraries.of("one", "age", "sure", "hid")
                .map(name -> new Equation(
                        "is_empty(" + name + ")", values -> !values.containsKey(name), name.equals("hid")));
    }

    private static Arbitrary<Equation> sure() {
        return Arbitraries.of(
                new Equation("sure == \"Y\"", values -> "Y".equals(values.get("sure")), false),
                new Equation("sure != 'N'", values -> !"N".equals(values.get("sure")), false),
                new Equation("'N' == sure.NAOK", values -> "N".equals(values.get("sure")), false),
                new Equation("1", values -> true, false));
    }
}
