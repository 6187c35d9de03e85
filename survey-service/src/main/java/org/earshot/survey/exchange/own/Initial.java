package org.earshot.survey.exchange.own;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Code;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.value.Characters;

/**
 * The answer that a file gives beforehand. It is kept for the next export and given to nobody: one that is there is easily left
 * standing.
 */
public final class Initial {
    private Initial() {}

    /** What keeps an answer; empty where it is too long. */
    public static Optional<Code> kept(String answer) {
        return answer.isEmpty() || answer.length() > Code.MAX_CHARS || !Characters.storable(answer)
                ? Optional.empty()
                : Optional.of(new Code(Code.INITIAL, answer, null));
    }

    /** These codes and one more, where there is room for it. */
    public static List<Code> with(List<Code> codes, Optional<Code> initial) {
        return codes.size() == Code.MOST
                        || codes.stream().anyMatch(code -> code.system().equals(Code.INITIAL))
                ? codes
                : Stream.concat(codes.stream(), initial.stream()).toList();
    }

    /** The answer that is kept of a question; of choices their ids, with a blank between them. */
    public static Optional<String> of(Question question) {
        return question.asking().codes().stream()
                .filter(code -> code.system().equals(Code.INITIAL))
                .map(Code::code)
                .findFirst();
    }

    /** Whether a choice of the question is given beforehand. */
    public static boolean isChosen(Question question, String choice) {
        return of(question).stream()
                .anyMatch(kept -> List.of(kept.split(" ", -1)).contains(choice));
    }
}
