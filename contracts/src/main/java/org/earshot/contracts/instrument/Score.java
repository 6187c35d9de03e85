package org.earshot.contracts.instrument;

import java.util.List;
import org.earshot.contracts.value.Complete;

/**
 * A scale over several questions: the mean of their points, or the sum.
 *
 * @param questions ids of rating or number questions
 * @param minAnswered with fewer answers there is no score; a sum over fewer than all is pro-rated (mean × count)
 */
public record Score(String id, Method method, List<String> questions, int minAnswered) {

    public Score {
        Complete.text(id, "id");
        Complete.present(method, "method");
        questions = Complete.items(questions, "questions");
    }

    /** How points become one figure. */
    public enum Method {
        MEAN,
        SUM
    }
}
