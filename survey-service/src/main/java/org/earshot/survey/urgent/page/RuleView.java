package org.earshot.survey.urgent.page;

import java.util.List;
import java.util.Map;

/**
 * The form of a rule as it is shown.
 *
 * @param id "" for a new one
 * @param version that is changed; 0 for a new one
 * @param ranged whether a number is asked for; else there are {@code answers}
 * @param instruction by language
 * @param history what was made when and by whom, latest first
 */
public record RuleView(
        String id,
        int version,
        String name,
        String instrument,
        String instrumentTitle,
        String question,
        String questionText,
        boolean ranged,
        String atLeast,
        String atMost,
        List<Option> answers,
        List<Option> people,
        List<Option> programs,
        List<Option> sites,
        Map<String, String> instruction,
        List<String> history) {

    /** Something that can be chosen. */
    public record Option(String value, String label, boolean chosen) {}

    /**
     * A rule in the list.
     *
     * @param changeable whether its question is still there; else it can only be ended
     */
    public record Line(
            String id, int version, String name, String question, String people, boolean changeable, boolean ended) {}

    /** An instrument with the questions that can ring. */
    public record Askable(String instrument, String title, List<Option> questions) {}
}
