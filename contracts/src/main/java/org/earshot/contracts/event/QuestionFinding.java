package org.earshot.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.earshot.contracts.value.Complete;
import org.jspecify.annotations.Nullable;

/**
 * Something about a question that its answers say, and that nobody could see before.
 *
 * @param question id of the question, or of a matrix's row
 * @param share of the people whom it is about, 0 to 1, rounded so that it tells nobody's answer; null where the finding is no share
 * @param people whom the share is of, rounded down to a multiple of the disclosure threshold
 * @param language BCP 47 tag of the answers that differ, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionFinding(
        String question,
        QuestionFindingKind kind,
        @Nullable Double share,
        long people,
        @Nullable String language) {

    public QuestionFinding {
        Complete.text(question, "question");
        Complete.present(kind, "kind");
    }
}
