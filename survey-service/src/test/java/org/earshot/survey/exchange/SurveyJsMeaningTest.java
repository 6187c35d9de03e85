package org.earshot.survey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
import org.earshot.survey.exchange.surveyjs.SurveyJs;
import org.jspecify.annotations.Nullable;

/**
 * Expressions of SurveyJS mean what its {@code OperandMaker} makes of them: each is written out and worked out here side by side, on
 * values as that program keeps them, and compared with the condition that was read.
 */
class SurveyJsMeaningTest {
    private static final List<String> NUMERIC = List.of("age", "rent");

    /** An expression, and whether it holds for values by name; what was not answered is not in them. */
    record Sentence(String text, Predicate<Map<String, Object>> holds) {}

    @Property(tries = 2_000)
    void aConditionHoldsForTheSameAnswers(
            @ForAll("sentences") Sentence sentence, @ForAll("values") Map<String, Object> values)
            throws JsonProcessingException {
        FileReading reading = read(sentence.text());

        Instrument instrument = Objects.requireNonNull(reading.instrument());
        @Nullable Condition condition = instrument.questions().get(5).asking().showWhen();
        boolean listed = reading.problems().stream().anyMatch(p -> p.code().equals("condition-not-held"));

        assertEquals(false, listed, sentence.text());
        assertEquals(
                sentence.holds().test(values), condition == null || condition.holds(answers(values)), sentence.text());
    }

    @Property(tries = 2_000)
    void whateverIsWrittenIsReadOrListed(@ForAll("scribbles") String written) throws JsonProcessingException {
        FileReading reading = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(written));

        assertEquals(6, Objects.requireNonNull(reading.instrument()).questions().size());
    }

    private static FileReading read(String visibleIf) throws JsonProcessingException {
        String file = """
                {"locale": "en", "elements": [
                  {"type": "radiogroup", "name": "one", "choices": ["a", "b"]},
                  {"type": "checkbox", "name": "many", "choices": ["a", "b", "c"]},
                  {"type": "text", "name": "age", "inputType": "number", "step": 1},
                  {"type": "text", "name": "rent", "inputType": "number", "step": 1},
                  {"type": "boolean", "name": "sure"},
                  {"type": "comment", "name": "last", "visibleIf": %s}]}
                """.formatted(new ObjectMapper().writeValueAsString(visibleIf));
        return new SurveyJs().read(new InstrumentFile("x.json", file.getBytes(StandardCharsets.UTF_8)));
    }

    private static Answers answers(Map<String, Object> values) {
        Map<String, Answer> given = new LinkedHashMap<>();
        values.forEach((name, value) -> given.put(name, answer(value)));
        return new Answers(given);
    }

    private static Answer answer(Object value) {
        if (value instanceof Integer number) {
            return new Answer.Amount(BigDecimal.valueOf(number));
        }
        if (value instanceof Boolean yes) {
            return new Answer.Flag(yes);
        }
        return value instanceof Collection<?> several
                ? new Answer.Many(several.stream().map(String::valueOf).sorted().toList())
                : new Answer.Text(String.valueOf(value));
    }

    @Provide
    Arbitrary<Map<String, Object>> values() {
        Arbitrary<Map<String, Object>> numbers = Arbitraries.maps(
                Arbitraries.of(NUMERIC), Arbitraries.integers().between(-2, 3).map(n -> (Object) n));
        Arbitrary<Object> one = Arbitraries.of("", "a", "b");
        Arbitrary<Set<String>> many = Arbitraries.of("a", "b", "c").set();
        return Combinators.combine(numbers, one, many, Arbitraries.integers().between(0, 2))
                .as((given, chosen, several, sure) -> {
                    Map<String, Object> values = new HashMap<>(given);
                    if (!chosen.equals("")) {
                        values.put("one", chosen);
                    }
                    if (!several.isEmpty()) {
                        values.put("many", several);
                    }
                    if (sure > 0) {
                        values.put("sure", sure == 1);
                    }
                    return values;
                });
    }

    @Provide
    Arbitrary<String> scribbles() {
        Arbitrary<String> words = Arbitraries.of(
                "{one}",
                "{many}",
                "{age}",
                "{nope}",
                "=",
                "<>",
                "contains",
                "anyof",
                "and",
                "or",
                "!",
                "(",
                ")",
                "[",
                "]",
                "'a'",
                "\"",
                ",",
                "-",
                "1",
                "1.5.2",
                "0x1F",
                "empty",
                "iif(",
                "sum(",
                "}",
                "{",
                "\\",
                "true",
                "+",
                "*",
                "/",
                "\u0000");
        return Arbitraries.oneOf(
                words.list().ofMaxSize(30).map(list -> String.join(" ", list)),
                Arbitraries.strings().ofMaxLength(60),
                Arbitraries.of("(", "!", "[", "-", "{one} + ")
                        .flatMap(s -> Arbitraries.integers().between(1, 900).map(s::repeat)));
    }

    @Provide
    Arbitrary<Sentence> sentences() {
        return sentences(3);
    }

    private static Arbitrary<Sentence> sentences(int depth) {
        Arbitrary<Sentence> plain = Arbitraries.oneOf(ones(), manies(), numbers(), pairs(), emptiness(), sure());
        if (depth == 0) {
            return plain;
        }
        Arbitrary<Sentence> part = Arbitraries.lazy(() -> sentences(depth - 1));
        return Arbitraries.frequencyOf(
                Tuple.of(3, plain),
                Tuple.of(
                        1,
                        part.map(of ->
                                new Sentence("!(" + of.text() + ")", of.holds().negate()))),
                Tuple.of(
                        2,
                        Combinators.combine(part, part, Arbitraries.of("and", "&&", "or", "||"))
                                .as((a, b, word) -> new Sentence(
                                        "(" + a.text() + ") " + word + " (" + b.text() + ")",
                                        word.equals("and") || word.equals("&&")
                                                ? a.holds().and(b.holds())
                                                : a.holds().or(b.holds())))));
    }

    private static Arbitrary<Sentence> ones() {
        return Combinators.combine(Arbitraries.of("a", "b", "A"), Arbitraries.of("=", "<>", "anyof", "noneof"))
                .as((choice, word) -> {
                    Predicate<Map<String, Object>> is =
                            values -> choice.equalsIgnoreCase(String.valueOf(values.get("one")));
                    boolean list = word.endsWith("of");
                    return new Sentence(
                            "{one} " + word + (list ? " ['" + choice + "']" : " '" + choice + "'"),
                            word.equals("=") || word.equals("anyof") ? is : is.negate());
                });
    }

    private static Arbitrary<Sentence> manies() {
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c").set().ofMinSize(1),
                        Arbitraries.of("contains", "notcontains", "anyof", "noneof", "allof", "=", "<>"))
                .as((wanted, word) -> new Sentence(
                        "{many} " + word
                                + wanted.stream().map(c -> "'" + c + "'").collect(Collectors.joining(",", " [", "]")),
                        values -> among(word, chosen(values), wanted)));
    }

    private static Set<Object> chosen(Map<String, Object> values) {
        return values.get("many") instanceof Collection<?> several ? new HashSet<>(several) : Set.of();
    }

    private static boolean among(String word, Set<Object> chosen, Set<String> wanted) {
        return switch (word) {
            case "contains", "allof" -> chosen.containsAll(wanted);
            case "notcontains" -> !chosen.containsAll(wanted);
            case "anyof" -> wanted.stream().anyMatch(chosen::contains);
            case "noneof" -> wanted.stream().noneMatch(chosen::contains);
            case "=" -> chosen.equals(new HashSet<Object>(wanted));
            default -> !chosen.equals(new HashSet<Object>(wanted));
        };
    }

    private static Arbitrary<Sentence> numbers() {
        return Combinators.combine(
                        Arbitraries.of(NUMERIC),
                        Arbitraries.of("=", "!=", "<", "<=", ">", ">="),
                        Arbitraries.integers().between(-2, 3))
                .as((name, sign, with) -> new Sentence(
                        "{" + name.toUpperCase(Locale.ROOT) + "} " + sign + " " + with,
                        values -> compared(values.get(name), sign, with)));
    }

    private static Arbitrary<Sentence> pairs() {
        return Arbitraries.of("<", "<=", ">", ">=")
                .map(sign -> new Sentence(
                        "{age}" + sign + "{rent}", values -> compared(values.get("age"), sign, values.get("rent"))));
    }

    /** {@code OperandMaker.binaryFunctions}: null is neither more nor less, and equal to null. */
    private static boolean compared(@Nullable Object left, String sign, @Nullable Object right) {
        boolean equal = Objects.equals(left, right);
        int order = left instanceof Integer a && right instanceof Integer b ? Integer.compare(a, b) : 0;
        return switch (sign) {
            case "=" -> equal;
            case "!=" -> !equal;
            case "<" -> order < 0;
            case "<=" -> equal || order < 0;
            case ">" -> order > 0;
            default -> equal || order > 0;
        };
    }

    private static Arbitrary<Sentence> emptiness() {
        return Combinators.combine(Arbitraries.of("one", "many", "age", "sure"), Arbitraries.of(true, false))
                .as((name, empty) -> new Sentence(
                        "{" + name + "} " + (empty ? "empty" : "notempty"),
                        values -> values.containsKey(name) != empty));
    }

    private static Arbitrary<Sentence> sure() {
        return Arbitraries.of(
                new Sentence("{sure} = true", values -> Boolean.TRUE.equals(values.get("sure"))),
                new Sentence("{sure} <> true", values -> !Boolean.TRUE.equals(values.get("sure"))),
                new Sentence("{sure}", values -> Boolean.TRUE.equals(values.get("sure"))),
                new Sentence("{sure} = 'false'", values -> Boolean.FALSE.equals(values.get("sure"))),
                new Sentence("true", values -> true));
    }
}
