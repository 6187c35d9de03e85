package org.earshot.survey.review;

import java.util.List;
import org.earshot.survey.review.lint.Effort;
import org.earshot.survey.review.lint.ReviewFinding;
import org.jspecify.annotations.Nullable;

/**
 * A draft as reviewed.
 *
 * @param revision of the draft
 * @param findings in the order of the questions
 * @param efforts what answering costs, one for each language
 */
public record Review(int revision, List<Reviewed> findings, List<Effort> efforts) {

    public Review {
        findings = List.copyOf(findings);
        efforts = List.copyOf(efforts);
    }

    /**
     * A finding with what was said to it.
     *
     * @param answer null while nobody has answered
     */
    public record Reviewed(ReviewFinding finding, @Nullable ReviewAnswer answer) {}

    /** How many findings nobody has answered. */
    public long open() {
        return findings.stream().filter(reviewed -> reviewed.answer() == null).count();
    }
}
