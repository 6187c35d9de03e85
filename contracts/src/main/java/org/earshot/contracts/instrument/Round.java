package org.earshot.contracts.instrument;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One time that a repeat is gone through, as the ids of its questions tell it: {@code children.2.age} is the question {@code age} of
 * the second child, and {@code children.2} the one that asks whether there is a second. Ids that authors write hold no point, so
 * neither can be taken for another question.
 *
 * @param repeat id of the repeat
 * @param number from 1
 * @param question as its author calls it; null for the one that asks whether there is such a round
 */
public record Round(String repeat, int number, @Nullable String question) {
    private static final Pattern ID = Pattern.compile("([^.]+)\\.([0-9]{1,2})(?:\\.([^.]+))?");

    /** The round that the question of this id belongs to; empty for one outside of every repeat. */
    public static Optional<Round> of(String questionId) {
        Matcher id = ID.matcher(questionId);
        return id.matches()
                ? Optional.of(new Round(id.group(1), Integer.parseInt(id.group(2)), id.group(3)))
                : Optional.empty();
    }

    /** What the author calls the question of this id: {@code age} for {@code children.2.age}; the repeat's id for {@code children.2}. */
    public static String written(String questionId) {
        return of(questionId)
                .map(round -> round.question == null ? round.repeat : round.question)
                .orElse(questionId);
    }

    /** Whether the question of this id is asked for the first time, or outside of every repeat. */
    public static boolean isFirst(String questionId) {
        return of(questionId).map(round -> round.number == 1).orElse(true);
    }

    /** Whether a guess of how long a survey is counts the question of this id: that of a repeat for two rounds, whatever its most. */
    public static boolean isUsual(String questionId) {
        return of(questionId).map(round -> round.number <= 2).orElse(true);
    }

    /** The id by which the question is answered. */
    public String id() {
        return repeat + "." + number + (question == null ? "" : "." + question);
    }

    /** Whether both are of the same time that the same repeat is gone through. */
    public boolean isSame(Round other) {
        return repeat.equals(other.repeat) && number == other.number;
    }
}
