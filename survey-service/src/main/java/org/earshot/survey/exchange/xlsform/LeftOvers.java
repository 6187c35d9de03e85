package org.earshot.survey.exchange.xlsform;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.own.Initial;
import org.earshot.survey.exchange.xlsform.workbook.SheetRow;

/** The cells of a question's row that nothing is made of: said, each with its place. */
final class LeftOvers {
    private static final List<String> MEDIA = List.of("image", "audio", "video", "big-image", "media");
    /** They change how a question looks, and nothing of what it means. */
    private static final Map<String, FileFault> LOOKS = Map.of(
            "appearance", FileFault.LOOKS,
            "guidance_hint", FileFault.LOOKS_GUIDANCE,
            "required_message", FileFault.LOOKS_MESSAGE,
            "note", FileFault.LOOKS_REMARK);

    private LeftOvers() {}

    static void check(SheetRow row, TypeCell type, Question question, Problems problems) {
        row.cells().keySet().stream().sorted().forEach(column -> column(row, type, question, column, problems));
    }

    private static void given(Where where, String value, Question question, Problems problems) {
        if (Initial.of(question).isPresent()) {
            problems.note(where, value, FileFault.INITIAL_KEPT);
        } else {
            problems.leaveOut(where, value, FileFault.DEFAULT_NOT_HELD);
        }
    }

    private static void column(SheetRow row, TypeCell type, Question question, String column, Problems problems) {
        Where where = Where.cell("survey", row.number(), column);
        String word = column.contains("::") ? column.substring(0, column.indexOf("::")) : column;
        String value = row.text(column);
        if (MEDIA.contains(word)) {
            problems.leaveOut(where, value, FileFault.MEDIA_NOT_HELD);
        } else if (LOOKS.containsKey(word) && !value.equals("multiline")) {
            problems.note(where, value, LOOKS.getOrDefault(word, FileFault.LOOKS));
        } else if (word.equals("default")) {
            given(where, value, question, problems);
        } else if (word.equals("calculation") && !type.word().equals("calculate")) {
            problems.leaveOut(where, value, FileFault.CALCULATION_NOT_HELD_OF_ANSWER);
        } else if (word.equals("choice_filter")) {
            problems.leaveOut(where, value, FileFault.CHOICE_FILTER_NOT_HELD);
        } else if (word.equals("read_only") && !Set.of("no", "false", "false()").contains(value)) {
            problems.leaveOut(where, value, FileFault.READ_ONLY_NOT_HELD);
        } else if (word.equals("constraint_message")
                && question.asking().constraints().isEmpty()) {
            problems.note(where, value, FileFault.LOOKS_MESSAGE);
        } else if (word.equals("trigger") || word.equals("randomize")) {
            problems.leaveOut(where, value, FileFault.NOT_HELD);
        }
    }
}
