package org.earshot.survey.community;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Scale;

/**
 * A question as a person meets it in one language. A mark is about exactly these words: when they change, it is asked about anew.
 *
 * @param hint empty when there is none
 * @param options what can be answered, where that is listed
 * @param statements of a matrix, each with the options
 */
public record Seen(
        String question, String language, String text, String hint, List<String> options, List<String> statements) {
    private static final int MARK_BYTES = 8;

    public Seen {
        options = List.copyOf(options);
        statements = List.copyOf(statements);
    }

    /** Every question of an instrument that people meet, in the order asked. */
    public static List<Seen> all(Instrument instrument, String language) {
        return instrument.questions().stream()
                .filter(Question::isPut)
                .map(question -> of(question, language))
                .toList();
    }

    private static Seen of(Question question, String language) {
        LocalizedText hint = question.asking().hint();
        return new Seen(
                question.id(),
                language,
                question.asking().text().in(language),
                hint == null ? "" : hint.in(language),
                options(question, language),
                question instanceof Matrix matrix
                        ? matrix.rows().stream()
                                .map(row -> row.text().in(language))
                                .toList()
                        : List.of());
    }

    private static List<String> options(Question question, String language) {
        if (question instanceof Rating rating) {
            return List.of(
                    "0: " + rating.low().in(language),
                    Rating.MAX + ": " + rating.high().in(language));
        }
        List<Scale.Point> points = question instanceof Scale scale
                ? scale.points()
                : question instanceof Matrix matrix ? matrix.points() : List.of();
        return points.isEmpty()
                ? question.choices().stream()
                        .map(Choice::label)
                        .map(label -> label.in(language))
                        .toList()
                : points.stream().map(point -> point.label().in(language)).toList();
    }

    /** Names these words: 16 lower-case hexadecimal digits that change with any of them. */
    public String wording() {
        String words =
                String.join("\u0000", text, hint, String.join("\u0001", options), String.join("\u0001", statements));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
