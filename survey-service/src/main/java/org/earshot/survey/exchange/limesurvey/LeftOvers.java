package org.earshot.survey.exchange.limesurvey;

import java.util.Set;
import org.earshot.survey.exchange.format.FileFault;
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
                problems.leaveOut(asked.where(attribute), value, FileFault.CONSTRAINT_NOT_HELD);
            } else if (FILTERS.contains(attribute)) {
                problems.leaveOut(asked.where(attribute), value, FileFault.CHOICE_FILTER_NOT_HELD);
            } else if (attribute.equals("default")) {
                problems.leaveOut(asked.where(attribute), value, FileFault.DEFAULT_NOT_HELD);
            } else if (MEANING.contains(attribute)) {
                problems.leaveOut(asked.where(attribute), value.isEmpty() ? asked.code() : value, FileFault.NOT_HELD);
            } else if (!UNSET.contains(value)) {
                problems.note(asked.where(attribute), value, FileFault.LOOKS);
            }
        }
    }

    /** A row of a table that changes what is asked or counted. */
    static void list(Row row, Problems problems) {
        boolean preset = row.table().equals("defaultvalues");
        problems.leaveOut(
                row.where(row.table()),
                row.has("defaultvalue") ? row.text("defaultvalue") : row.text("name"),
                preset ? FileFault.DEFAULT_NOT_HELD : FileFault.NOT_HELD_AROUND);
    }
}
