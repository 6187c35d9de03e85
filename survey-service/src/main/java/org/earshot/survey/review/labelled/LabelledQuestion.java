package org.earshot.survey.review.labelled;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.survey.review.lint.ReviewFinding;
import org.earshot.survey.review.lint.Rules;
import org.jspecify.annotations.Nullable;

/**
 * A question with the rules that ought to find something in it. Its form is told at the head of {@code en.tune.txt}.
 *
 * @param part "tune" or "held"
 * @param expected rule ids
 */
record LabelledQuestion(String part, String language, Set<String> expected, String line) {
    private static final int FIELDS = 5;
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    static LabelledQuestion of(String part, String language, String line) {
        String labels = fields(line).get(0);
        return new LabelledQuestion(
                part, language, labels.equals("-") ? Set.of() : new TreeSet<>(Arrays.asList(labels.split(","))), line);
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>(
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
        if (fields.size() > FIELDS) {
            throw new IllegalArgumentException("a labelled question has at most five fields: " + line);
        }
        while (fields.size() < FIELDS) {
            fields.add("");
        }
        return fields;
    }

    /** The question itself. */
    String text() {
        return fields(line).get(2);
    }

    /** The rules that do find something. */
    Set<String> found() {
        Set<String> found = new TreeSet<>();
        for (ReviewFinding finding : Rules.review(asked())) {
            if ("asked".equals(finding.question())) {
                found.add(finding.rule());
            }
        }
        return found;
    }

    /** The question in an instrument: after two easy ones, or first where it says so. */
    private Instrument asked() {
        List<String> flags = List.of(fields(line).get(1).split(" "));
        Question easy =
                new LongText("easy", Asking.of(text(language.equals("es") ? "¿Cómo le fue hoy?" : "How was today?")));
        Question next = new ShortText(
                "next", Asking.of(text(language.equals("es") ? "¿Qué quiere hacer?" : "What would you like to do?")));
        return new Instrument(
                text("x"),
                List.of(language),
                null,
                null,
                flags.contains("first") ? List.of(question(flags), easy, next) : List.of(easy, next, question(flags)),
                null);
    }

    private Question question(List<String> flags) {
        String hint = fields(line).get(3);
        Asking asking = new Asking(
                text(text()),
                hint.isEmpty() ? null : text(hint),
                flags.contains("required"),
                flags.contains("rather"),
                null,
                null);
        String need = flag(flags, "need=");
        List<NeedMapping> needs = need == null ? List.of() : List.of(new NeedMapping(need, 1));
        return switch (flags.get(0)) {
            case "single" -> new SingleChoice("asked", asking, choices(), flag(flags, "dimension="));
            case "multi" -> new MultipleChoice("asked", asking, choices());
            case "yes-no" -> new YesNo("asked", asking, needs, null);
            case "rating" -> new Rating("asked", asking, text(labels().get(0)), text(labels().get(1)), null);
            case "number" -> new NumberQuestion("asked", asking, BigDecimal.ZERO, MOST, 0, null);
            case "short" -> new ShortText("asked", asking);
            case "long" -> new LongText("asked", asking);
            case "date" -> new DateQuestion("asked", asking, null, null);
            default -> throw new IllegalArgumentException("no such type: " + line);
        };
    }

    private List<String> labels() {
        return Arrays.stream(fields(line).get(4).split(";", -1))
                .map(String::strip)
                .toList();
    }

    private List<Choice> choices() {
        return IntStream.range(0, labels().size())
                .mapToObj(i -> new Choice("c" + i, text(labels().get(i)), null, false))
                .toList();
    }

    private static @Nullable String flag(List<String> flags, String name) {
        return flags.stream()
                .filter(flag -> flag.startsWith(name))
                .map(flag -> flag.substring(name.length()))
                .findFirst()
                .orElse(null);
    }

    private LocalizedText text(String text) {
        return LocalizedText.of(language, text);
    }
}
