package org.earshot.survey.exchange.xlsform;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.xlsform.workbook.SheetRow;
import org.earshot.survey.exchange.xlsform.workbook.SheetTable;
import org.jspecify.annotations.Nullable;

/** Goes through the sheet "survey" from top to bottom, with the groups that are open at each row. */
final class SurveyReader {
    /** Recorded by the form's program itself, without a question. */
    private static final Set<String> METADATA = Set.of(
            "start",
            "end",
            "today",
            "deviceid",
            "phonenumber",
            "username",
            "simserial",
            "subscriberid",
            "email",
            "audit",
            "start-geopoint",
            "background-audio",
            "uri:deviceid",
            "uri:phonenumber",
            "uri:username",
            "uri:simserial",
            "uri:subscriberid",
            "uri:email");

    private final QuestionReader questions;
    private final Conditions conditions;
    private final Problems problems;
    private final Map<String, Known> known = new HashMap<>();
    private final List<Question> read = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();

    /**
     * A group or a repeat that is open.
     *
     * @param leftOut whether what is inside cannot be taken over
     */
    private record Frame(boolean repeat, int row, @Nullable Condition relevant, boolean leftOut) {}

    SurveyReader(Languages languages, ChoiceLists choices, Problems problems) {
        this.problems = problems;
        this.questions = new QuestionReader(languages, choices, new Formulas(known), problems);
        this.conditions = new Conditions(known);
    }

    List<Question> read(SheetTable survey) {
        for (SheetRow row : survey.rows()) {
            row(row);
        }
        for (Frame frame : open) {
            problems.refuse(
                    Where.cell("survey", frame.row(), "type"),
                    null,
                    "unclosed-group",
                    "the group or repeat that begins here has no end",
                    "Add a row with end_group or end_repeat.");
        }
        return read;
    }

    private void row(SheetRow row) {
        TypeCell type = TypeCell.of(row.text("type"));
        switch (type.word()) {
            case "begin_group", "begin_repeat" -> begin(row, type.word().equals("begin_repeat"));
            case "end_group", "end_repeat" -> end(row, type.word().equals("end_repeat"));
            case "" -> untyped(row);
            default -> question(row, type);
        }
    }

    private void untyped(SheetRow row) {
        if (row.has("name") || row.has("label")) {
            problems.leaveOut(
                    Where.cell("survey", row.number(), "type"),
                    row.text("name"),
                    "no-type",
                    "the row has no type",
                    "Write one, such as text or select_one, or clear the row.");
        }
    }

    private void begin(SheetRow row, boolean repeat) {
        boolean within = leftOut();
        if (repeat) {
            problems.leaveOut(
                    Where.cell("survey", row.number(), "type"),
                    row.text("name"),
                    "repeat-not-held",
                    "questions cannot be asked several times over; those inside are left out",
                    "Ask them once, outside of the repeat, or ask for the number and the most important one.");
        } else {
            questions.heading(row);
        }
        open.push(new Frame(repeat, row.number(), within || repeat ? null : relevant(row), within || repeat));
    }

    private void end(SheetRow row, boolean repeat) {
        Frame frame = open.peek();
        if (frame == null || frame.repeat() != repeat) {
            problems.refuse(
                    Where.cell("survey", row.number(), "type"),
                    row.text("type"),
                    "unopened-group",
                    "nothing is open that this could end",
                    "Remove the row, or put the beginning where it belongs.");
            return;
        }
        open.pop();
    }

    private void question(SheetRow row, TypeCell type) {
        if (METADATA.contains(type.word())) {
            problems.note(
                    Where.cell("survey", row.number(), "type"),
                    type.word(),
                    "metadata",
                    "nothing is recorded about a participant's device or whereabouts; when an answer was given always is",
                    "Nothing to do.");
        } else if (leftOut()) {
            problems.leaveOut(
                    Where.cell("survey", row.number(), "name"),
                    row.text("name"),
                    "inside-repeat",
                    "the question is inside of a repeat",
                    "Move it out of the repeat if it is to be asked once.");
        } else {
            for (Known question : questions.read(row, type, all(relevant(row)))) {
                read.add(question.question());
                known.putIfAbsent(question.name(), question);
            }
        }
    }

    private boolean leftOut() {
        return open.stream().anyMatch(Frame::leftOut);
    }

    private @Nullable Condition relevant(SheetRow row) {
        String written = row.text("relevant");
        if (written.isEmpty()) {
            return null;
        }
        try {
            return conditions.of(written).orElse(null);
        } catch (NotHeld reason) {
            problems.leaveOut(
                    Where.cell("survey", row.number(), "relevant"),
                    written,
                    "condition-not-held",
                    "a condition cannot say this: " + reason.what(),
                    "Without it the question is shown to everybody. Say it with choices and numbers of earlier questions.");
            return null;
        }
    }

    /** The conditions of all open groups and the row's own. */
    private @Nullable Condition all(@Nullable Condition own) {
        List<Condition> parts = new ArrayList<>();
        open.descendingIterator()
                .forEachRemaining(frame -> Optional.ofNullable(frame.relevant()).ifPresent(parts::add));
        if (own != null) {
            parts.add(own);
        }
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }
}
