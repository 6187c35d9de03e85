package org.earshot.survey.studio.page;

import java.util.List;
import java.util.UUID;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.survey.instrument.page.FoundRow;

/**
 * What is asked for each of several, as its form shows it.
 *
 * @param times how often, as the form says it: by a count, by asking for another, or always the most
 * @param counts questions that may say how often
 * @param findings of the check
 */
public record RepeatView(
        UUID id,
        String repeat,
        String heading,
        String headingLanguage,
        List<Cell> title,
        List<Cell> about,
        List<Cell> another,
        int most,
        String times,
        List<Count> counts,
        List<FoundRow> findings) {

    /** A question before it that is answered with a number. */
    public record Count(String id, String text, boolean chosen) {}

    /** Most rounds that may be entered. */
    public int limit() {
        return Repeat.MOST;
    }

    /** What stands for the number of a round in its words. */
    public String number() {
        return "{{" + repeat + "}}";
    }
}
