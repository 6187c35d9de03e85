package org.earshot.survey.review.page;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.platform.page.PageLanguage;
import org.earshot.survey.review.Review.Reviewed;
import org.earshot.survey.review.ReviewAnswer;
import org.earshot.survey.review.lint.ReviewFinding;
import org.earshot.survey.review.lint.RuleCard;
import org.jspecify.annotations.Nullable;

/**
 * A finding on an instrument's page.
 *
 * @param number of the question as people count, from 1; 0 for the whole instrument
 * @param text of the question; empty for the whole instrument
 * @param textLanguage BCP 47 tag of {@code text} and {@code rewrites}
 * @param rewrites wordings to begin from, a question each; empty when there is none
 * @param heard what answers say; null where the text alone was judged
 * @param answered the day of the answer, or null while nobody has answered
 */
public record ReviewRow(
        String key,
        int number,
        String text,
        String textLanguage,
        List<String> words,
        List<String> rewrites,
        RuleCard card,
        @Nullable HeardText heard,
        @Nullable String reason,
        @Nullable String answered) {

    static ReviewRow of(Reviewed reviewed, Instrument instrument, PageLanguage language) {
        ReviewFinding finding = reviewed.finding();
        int index = index(instrument, finding.question());
        String read = finding.language() == null ? language.tag() : finding.language();
        ReviewAnswer answer = reviewed.answer();
        String rewrite = finding.rewrite();
        return new ReviewRow(
                finding.key(),
                index + 1,
                index < 0
                        ? ""
                        : instrument.questions().get(index).asking().text().in(read),
                index < 0
                        ? read
                        : instrument.questions().get(index).asking().text().languageShown(read),
                finding.words(),
                rewrite == null ? List.of() : rewrite.lines().toList(),
                RuleCard.of(finding.rule(), language.tag()),
                HeardText.of(finding.heard(), language),
                answer == null ? null : answer.reason(),
                answer == null ? null : day(answer, language));
    }

    private static int index(Instrument instrument, @Nullable String question) {
        List<String> ids = instrument.questions().stream().map(Question::id).toList();
        return question == null ? -1 : ids.indexOf(question);
    }

    private static String day(ReviewAnswer answer, PageLanguage language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language.locale())
                .format(answer.answeredAt().atOffset(ZoneOffset.UTC));
    }
}
