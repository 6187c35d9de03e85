package org.earshot.contracts.texting;

import java.util.List;
import org.earshot.contracts.answer.Answer;

/** What a text comes to as an answer to a question. */
public sealed interface Heard {

    /** An answer that fits the question. */
    record Answered(Answer answer) implements Heard {}

    /** It could be either of these: only the person knows. */
    record Unclear(List<Option> between) implements Heard {
        public Unclear {
            between = List.copyOf(between);
        }
    }

    /**
     * No answer.
     *
     * @param why what to tell the person, in the message's language
     */
    record NotUnderstood(String why) implements Heard {}
}
