package org.earshot.survey.exchange.xlsform;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.xlsform.workbook.SheetRow;

/** The cells of a question's row that nothing is made of: said, each with its place. */
final class LeftOvers {
    private static final List<String> MEDIA = List.of("image", "audio", "video", "big-image", "media");
    private static final Set<String> BOUNDED = Set.of("integer", "decimal", "range", "date", "select_multiple");
    /** They change how a question looks, and nothing of what it means. */
    private static final Map<String, String> LOOKS = Map.of(
            "appearance", "how a question looks is decided here",
            "guidance_hint", "people who answer do not see guidance for interviewers",
            "constraint_message", "what is wrong with an answer is said in words of our own",
            "required_message", "what is wrong with an answer is said in words of our own",
            "note", "a remark among authors");

    private LeftOvers() {}

    static void check(SheetRow row, TypeCell type, Problems problems) {
        row.cells().keySet().stream().sorted().forEach(column -> column(row, type, column, problems));
    }

    private static void column(SheetRow row, TypeCell type, String column, Problems problems) {
        Where where = Where.cell("survey", row.number(), column);
        String word = column.contains("::") ? column.substring(0, column.indexOf("::")) : column;
        String value = row.text(column);
        if (MEDIA.contains(word)) {
            problems.leaveOut(
                    where, value, "media-not-held", "a question cannot show or play a file", "Say it in words.");
        } else if (LOOKS.containsKey(word) && !value.equals("multiline")) {
            problems.note(where, value, "looks", LOOKS.getOrDefault(word, ""), "Nothing to do.");
        } else if (word.equals("default")) {
            problems.leaveOut(
                    where,
                    value,
                    "default-not-held",
                    "no answer is filled in beforehand: one that is there is easily left standing",
                    "Nothing to do, unless other questions rely on it.");
        } else if (word.equals("calculation") && !type.word().equals("calculate")) {
            problems.leaveOut(
                    where,
                    value,
                    "calculation-not-held",
                    "answers are not computed",
                    "Let people answer it, or leave it out.");
        } else if (word.equals("choice_filter")) {
            problems.leaveOut(
                    where,
                    value,
                    "choice-filter-not-held",
                    "all choices of the list are offered to everybody",
                    "Split the question, one for each condition.");
        } else if (word.equals("read_only") && !Set.of("no", "false", "false()").contains(value)) {
            problems.leaveOut(
                    where, value, "read-only-not-held", "a question that is asked can be answered", "Make it a note.");
        } else if (word.equals("constraint") && !BOUNDED.contains(type.word())) {
            problems.leaveOut(
                    where,
                    value,
                    "constraint-not-held",
                    "an answer of this type cannot be held to a constraint",
                    "Say it in the hint.");
        } else if (word.equals("trigger") || word.equals("randomize")) {
            problems.leaveOut(where, value, "not-held", "there is nothing like this", "Leave it out.");
        }
    }
}
