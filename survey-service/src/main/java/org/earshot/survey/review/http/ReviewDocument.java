package org.earshot.survey.review.http;

import java.util.List;
import org.earshot.survey.review.Review;
import org.earshot.survey.review.lint.Effort;
import org.earshot.survey.review.lint.Rules;

/**
 * A draft's review over REST.
 *
 * @param rulesVersion of the rules and their word lists
 * @param revision of the draft
 * @param open findings that nobody has answered
 * @param effort what answering everything costs, one for each language
 */
public record ReviewDocument(
        String rulesVersion, int revision, long open, List<FindingDocument> findings, List<EffortDocument> effort) {
    private static final double TENTHS = 10;

    /**
     * Estimates.
     *
     * @param minutes to read and answer everything, to a tenth
     * @param smsSegments billed to ask everything by text message and to answer it, both ways together
     * @param longestInSegments of the question that needs most
     */
    public record EffortDocument(String language, double minutes, int smsSegments, int longestInSegments) {
        private static EffortDocument of(Effort effort) {
            return new EffortDocument(
                    effort.language(),
                    Math.round(effort.minutes() * TENTHS) / TENTHS,
                    effort.smsSegments(),
                    effort.longestInSegments());
        }
    }

    static ReviewDocument of(Review review, String language) {
        return new ReviewDocument(
                Rules.VERSION,
                review.revision(),
                review.open(),
                review.findings().stream()
                        .map(reviewed -> FindingDocument.of(reviewed, language))
                        .toList(),
                review.efforts().stream().map(EffortDocument::of).toList());
    }
}
