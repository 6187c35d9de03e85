package org.earshot.contracts.engine;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;

/**
 * Earlier answers in the words of a question: {@code How is {{child|your child}}?} says the answer to the question {@code child}, or
 * the words after the bar where there is none. A choice is said in the language around it, or in the one it falls back to.
 *
 * <p>The text that comes out is plain: whoever shows it escapes it like any other. What people wrote stands isolated in its own
 * direction (Unicode UAX 9) and on one line, and braces in it mean nothing.
 */
public final class Piping {
    /** Longest part of an answer that is repeated. */
    static final int MAX_CHARS = 100;

    /** Group 1 is the id, of a round where it has points, group 2 the words where there is no answer. */
    static final Pattern PIPE = Pattern.compile("\\{\\{\\s*([a-z0-9.-]{1,140})\\s*(?:\\|([^{}]*))?\\}\\}");

    private Piping() {}

    /** The text with what was answered so far. */
    public static LocalizedText in(LocalizedText text, Journey journey) {
        if (text.byLanguage().values().stream().noneMatch(written -> written.contains("{{"))) {
            return text;
        }
        Map<String, String> said = new LinkedHashMap<>();
        text.byLanguage().forEach((language, written) -> said.put(language, in(written, language, journey)));
        return new LocalizedText(said);
    }

    private static String in(String written, String language, Journey journey) {
        return PIPE.matcher(written)
                .replaceAll(pipe -> Matcher.quoteReplacement(said(pipe.group(1), language, journey)
                        .orElse(Optional.ofNullable(pipe.group(2)).orElse("…"))));
    }

    private static Optional<String> said(String id, String language, Journey journey) {
        Optional<String> figure = Optional.ofNullable(journey.figures().get(id)).map(number -> number.toPlainString());
        return figure.or(() -> journey.instrument()
                .question(id)
                .filter(question -> !question.personal())
                .flatMap(question -> journey.answers()
                        .to(id)
                        .filter(Answer::says)
                        .map(answer -> words(question, answer, language))));
    }

    private static String words(Question question, Answer answer, String language) {
        if (answer instanceof Answer.Amount amount) {
            String number = amount.value().toPlainString();
            return question.label(number)
                    .map(label -> isolated(label.in(language)))
                    .orElse(number);
        }
        if (question instanceof DateQuestion) {
            return LocalDate.parse(answer.chosen().get(0))
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(Locale.forLanguageTag(language)));
        }
        Stream<String> chosen = answer.chosen().stream()
                .map(id -> question.label(id).map(label -> label.in(language)).orElse(id));
        Stream<String> own = answer instanceof Answer.Other other ? Stream.of(other.other()) : Stream.of();
        return isolated(Stream.concat(chosen, own).collect(Collectors.joining(", ")));
    }

    private static String isolated(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(MAX_CHARS, line.codePointCount(0, line.length())));
        return "\u2068" + line.substring(0, end) + "\u2069";
    }
}
