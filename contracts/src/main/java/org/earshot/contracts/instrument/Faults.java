package org.earshot.contracts.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.earshot.contracts.answer.Answer;
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

    /** Choices that are given twice or not offered. */
    static Optional<AnswerFault> inChoices(Question question, List<String> given) {
        Set<String> chosen = new HashSet<>(given);
        if (chosen.size() < given.size()) {
            return fault(question, "repeated-choice", "a choice is given more than once", "Send each choice id once.");
        }
        List<String> offered = question.choices().stream().map(Choice::id).toList();
        return offered.containsAll(chosen) ? Optional.empty() : unknownChoice(question, String.join(", ", offered));
    }

    /** Own words beside choices, of which none asks for them, or that cannot be kept. */
    static Optional<AnswerFault> inOther(Question question, Answer answer) {
        if (!(answer instanceof Answer.Other other)) {
            return Optional.empty();
        }
        boolean asked =
                question.choices().stream().anyMatch(choice -> choice.pleaseSay() && answer.includes(choice.id()));
        return asked
                ? inText(question, other.other(), ShortText.MAX_CHARS)
                : fault(
                        question,
                        "words-not-asked",
                        "none of the choices given asks for own words",
                        "Leave out other, and send the choices alone.");
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
