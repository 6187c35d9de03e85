package org.earshot.survey.exchange.limesurvey;

import java.util.Set;
import org.earshot.survey.exchange.format.Problems;

/** The attributes of a question and the rows around it that nothing is made of: said, each with its place. */
final class LeftOvers {
    /** What an attribute says that was never set. */
    private static final Set<String> UNSET = Set.of("", "0", "N", "default", "normal", "none", "random", "auto");

    private static final Set<String> CONSTRAINTS = Set.of(
            "preg",
            "em_validation_q",
            "em_validation_sq",
            "min_answers",
            "max_answers",
            "min_num_value",
            "max_num_value",
            "min_num_value_n",
            "max_num_value_n",
            "maximum_chars",
            "equals_num_value",
            "multiflexible_min",
            "multiflexible_max",
            "num_value_int_only");
    private static final Set<String> FILTERS = Set.of("array_filter", "array_filter_exclude", "array_filter_style");
    private static final Set<String> MEANING =
            Set.of("second scale", "condition", "random_group", "prefix", "suffix", "commented_checkbox");

    private LeftOvers() {}

    static void list(Asked asked, Problems problems) {
        for (String attribute : asked.unread()) {
            String value = asked.peek(attribute);
            if (CONSTRAINTS.contains(attribute)) {
                problems.leaveOut(
                        asked.where(attribute),
                        value,
                        "constraint-not-held",
                        "an answer cannot be held to this",
                        "Say it in the help, or ask so that it cannot be otherwise.");
            } else if (FILTERS.contains(attribute)) {
                problems.leaveOut(
                        asked.where(attribute),
                        value,
                        "choice-filter-not-held",
                        "all choices are offered to everybody",
                        "Split the question, one for each condition.");
            } else if (attribute.equals("default")) {
                problems.leaveOut(
                        asked.where(attribute),
                        value,
                        "default-not-held",
                        "no answer is filled in beforehand: one that is there is easily left standing",
                        "Nothing to do, unless other questions rely on it.");
            } else if (MEANING.contains(attribute)) {
                problems.leaveOut(
                        asked.where(attribute),
                        value.isEmpty() ? asked.code() : value,
                        "not-held",
                        "there is nothing like this",
                        "Leave it out, or say it in words.");
            } else if (!UNSET.contains(value)) {
                problems.note(
                        asked.where(attribute), value, "looks", "how a survey looks is decided here", "Nothing to do.");
            }
        }
    }

    /** A row of a table that changes what is asked or counted. */
    static void list(Row row, Problems problems) {
        boolean preset = row.table().equals("defaultvalues");
        problems.leaveOut(
                row.where(row.table()),
                row.has("defaultvalue") ? row.text("defaultvalue") : row.text("name"),
                preset ? "default-not-held" : "not-held",
                preset
                        ? "no answer is filled in beforehand: one that is there is easily left standing"
                        : "quotas, assessments and parameters of an address stand outside of the questions",
                preset
                        ? "Nothing to do, unless other questions rely on it."
                        : "Say whom to ask in a campaign, and what answers come to with a score.");
    }
}
