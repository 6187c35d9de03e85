package org.earshot.survey.review.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.survey.review.Review.Reviewed;
import org.earshot.survey.review.ReviewAnswer;
import org.earshot.survey.review.lint.ReviewFinding;
import org.earshot.survey.review.lint.RuleCard;
import org.jspecify.annotations.Nullable;

/**
 * A finding over REST.
 *
 * @param finding its key, with which it is answered; the same for as long as the text is
 * @param rule id of the rule; {@code GET /api/instruments/review-rules} has its reason, example and source
 * @param title the rule in a line
 * @param question id; left out when it is about the instrument as a whole
 * @param pointer RFC 6901 pointer into the instrument
 * @param language of the wording; left out when it is about every language
 * @param words that triggered it
 * @param fix what to do
 * @param rewrite a wording to begin from, in the question's language; left out when none can be made by rule
 * @param heard what answers to a published version say; left out where the text alone was judged
 * @param answer left out while nobody has answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingDocument(
        String finding,
        String rule,
        String title,
        @Nullable String question,
        String pointer,
        @Nullable String language,
        List<String> words,
        String fix,
        @Nullable String rewrite,
        @Nullable HeardDocument heard,
        @Nullable AnswerDocument answer) {

    /**
     * Figures of insight-service, past its disclosure gate.
     *
     * @param version that was answered
     * @param share of the people, 0 to 1 and rounded; left out where the finding is no share
     * @param people at the least
     * @param language of the answers that differ; left out otherwise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HeardDocument(
            int version,
            @Nullable Double share,
            long people,
            @Nullable String language) {
        private static @Nullable HeardDocument of(ReviewFinding.@Nullable Heard heard) {
            return heard == null
                    ? null
                    : new HeardDocument(heard.version(), heard.share(), heard.people(), heard.language());
        }
    }

    /** Why the question stays as it is. */
    public record AnswerDocument(String reason, UUID answeredBy, Instant answeredAt) {
        private static @Nullable AnswerDocument of(@Nullable ReviewAnswer answer) {
            return answer == null
                    ? null
                    : new AnswerDocument(answer.reason(), answer.answeredBy(), answer.answeredAt());
        }
    }

    static FindingDocument of(Reviewed reviewed, String language) {
        ReviewFinding finding = reviewed.finding();
        RuleCard card = RuleCard.of(finding.rule(), language);
        return new FindingDocument(
                finding.key(),
                finding.rule(),
                card.name(),
                finding.question(),
                finding.pointer(),
                finding.language(),
                finding.words(),
                card.fix(),
                finding.rewrite(),
                HeardDocument.of(finding.heard()),
                AnswerDocument.of(reviewed.answer()));
    }
}
