package org.earshot.contracts.instrument;

import java.util.Optional;
import org.earshot.contracts.answer.AnswerFault;
import org.earshot.contracts.value.Characters;

/** The faults that several question types share, so that each is always told in the same words. */
final class Faults {
    private Faults() {}

    static Optional<AnswerFault> wrongType(Question question, String expected) {
        return fault(question, "wrong-type", "the answer has the wrong type", "Send " + expected + ".");
    }

    static Optional<AnswerFault> unknownChoice(Question question, String offered) {
        return fault(question, "unknown-choice", "the question offers no such choice", "Send one of: " + offered + ".");
    }

    static Optional<AnswerFault> outOfRange(Question question, String range) {
        return fault(question, "out-of-range", "the answer lies outside what may be answered", "Send " + range + ".");
    }

    static Optional<AnswerFault> inText(Question question, String text, int maxChars) {
        if (text.length() > maxChars) {
            return tooLong(question, maxChars);
        }
        return Characters.storable(text)
                ? Optional.empty()
                : fault(
                        question,
                        "forbidden-character",
                        "the text holds a control character or half of a surrogate pair",
                        "Remove the characters that cannot be seen.");
    }

    private static Optional<AnswerFault> tooLong(Question question, int maxChars) {
        return fault(
                question,
                "too-long",
                "the text is longer than " + maxChars + " characters",
                "Shorten it to at most " + maxChars + " characters.");
    }

    static Optional<AnswerFault> fault(Question question, String code, String detail, String fix) {
        return Optional.of(new AnswerFault(question.id(), code, detail, fix));
    }
}
