package org.earshot.survey.review.lint;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Matrix;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Scale;
import org.jspecify.annotations.Nullable;

/**
 * A question as it reads in one language.
 *
 * @param index its place in the instrument, from 0
 * @param language BCP 47 tag
 * @param text the question; quotation marks and apostrophes are straight
 * @param hint empty when there is none
 * @param labels of its choices, or of the two ends of a rating
 */
record Wording(Question question, int index, String language, String text, String hint, List<String> labels) {

    /** Every question that asks something, in every language of the instrument. */
    static Stream<Wording> of(Instrument instrument) {
        return IntStream.range(0, instrument.questions().size())
                .boxed()
                .filter(i -> instrument.questions().get(i).isPut())
                .filter(i -> !(instrument.questions().get(i) instanceof Info))
                .flatMap(i -> instrument.languages().stream()
                        .map(language -> of(instrument.questions().get(i), i, language)));
    }

    private static Wording of(Question question, int index, String language) {
        LocalizedText hint = question.asking().hint();
        return new Wording(
                question,
                index,
                language,
                straight(question.asking().text().in(language)),
                hint == null ? "" : straight(hint.in(language)),
                labels(question).map(label -> straight(label.in(language))).toList());
    }

    private static Stream<LocalizedText> labels(Question question) {
        if (question instanceof Matrix matrix) {
            return Stream.concat(
                            matrix.rows().stream().map(Matrix.Row::text),
                            matrix.points().stream().map(Scale.Point::label))
                    .limit(InstrumentCheck.MAX_CHOICES);
        }
        if (question instanceof Scale scale) {
            return scale.points().stream().limit(InstrumentCheck.MAX_CHOICES).map(Scale.Point::label);
        }
        return question instanceof Rating rating
                ? Stream.of(rating.low(), rating.high())
                : question.choices().stream().limit(InstrumentCheck.MAX_CHOICES).map(choice -> choice.label());
    }

    /** No more than a question may have; what is longer is for the check to say. */
    private static String straight(String text) {
        String read = text.length() > InstrumentCheck.MAX_TEXT_CHARS
                ? text.substring(0, InstrumentCheck.MAX_TEXT_CHARS)
                : text;
        return read.replace('\u2019', '\'').replace('\u2018', '\'');
    }

    /** The language without region or script. */
    String primaryLanguage() {
        int end = language.indexOf('-');
        return (end < 0 ? language : language.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    /** Question, hint and labels, a line each. */
    String everything() {
        return text + "\n" + hint + "\n" + String.join("\n", labels);
    }

    /** A finding about the question's text. */
    ReviewFinding finding(String rule, List<String> words, @Nullable String rewrite) {
        return new ReviewFinding(
                rule, question.id(), pointer("/asking/text/" + language), language, words, rewrite, everything());
    }

    /** A finding about how the question is built, whatever the language. */
    ReviewFinding finding(String rule, String member, List<String> words) {
        return new ReviewFinding(rule, question.id(), pointer(member), null, words, null, everything());
    }

    private String pointer(String member) {
        return "/questions/" + index + member;
    }
}
