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
import org.earshot.contracts.instrument.Repeat;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.own.RepeatLimits;
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
    private final Map<String, RepeatReader.Repeated> repeated = new HashMap<>();
    private final List<Repeat> repeats = new ArrayList<>();
    private final RepeatReader repeatReader;

    /**
     * A group or a repeat that is open.
     *
     * @param leftOut whether what is inside cannot be taken over
     * @param begun the repeat; null for a group, and for a repeat that is left out
     * @param from how many questions were read before it
     */
    private record Frame(
            boolean repeat,
            int row,
            @Nullable Condition relevant,
            boolean leftOut,
            RepeatReader.@Nullable Begun begun,
            int from) {}

    SurveyReader(Languages languages, ChoiceLists choices, Problems problems) {
        this.problems = problems;
        Formulas formulas = new Formulas(known, repeated);
        this.questions = new QuestionReader(languages, choices, formulas, known, problems);
        this.conditions = new Conditions(known);
        this.repeatReader = new RepeatReader(languages, questions, formulas, known, repeated, problems);
    }

    List<Question> read(SheetTable survey) {
        for (SheetRow row : survey.rows()) {
            row(row);
        }
        for (Frame frame : open) {
            problems.refuse(Where.cell("survey", frame.row(), "type"), null, FileFault.UNCLOSED_GROUP);
        }
        return read;
    }

    /** What was read of it is asked several times; no more than fits into an instrument. */
    List<Repeat> repeats() {
        return RepeatLimits.within(read, repeats, Where.sheet("survey"), problems);
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
            problems.leaveOut(Where.cell("survey", row.number(), "type"), row.text("name"), FileFault.NO_TYPE);
        }
    }

    private void begin(SheetRow row, boolean repeat) {
        boolean within = leftOut();
        if (!repeat) {
            questions.heading(row);
            open.push(new Frame(false, row.number(), within ? null : relevant(row), within, null, read.size()));
        } else if (within || open.stream().anyMatch(Frame::repeat)) {
            problems.leaveOut(Where.cell("survey", row.number(), "type"), row.text("name"), FileFault.REPEAT_NOT_HELD);
            open.push(new Frame(true, row.number(), null, true, null, read.size()));
        } else {
            RepeatReader.Begun begun = repeatReader.begin(row, all(relevant(row)));
            Optional.ofNullable(begun.figure()).ifPresent(read::add);
            open.push(new Frame(true, row.number(), null, false, begun, read.size()));
        }
    }

    private void end(SheetRow row, boolean repeat) {
        Frame frame = open.peek();
        if (frame == null || frame.repeat() != repeat) {
            problems.refuse(Where.cell("survey", row.number(), "type"), row.text("type"), FileFault.UNOPENED_GROUP);
            return;
        }
        open.pop();
        RepeatReader.Begun begun = frame.begun();
        if (begun != null) {
            Repeat made = repeatReader.end(begun, read.subList(frame.from(), read.size()));
            if (!made.questions().isEmpty()) {
                repeats.add(made);
            }
        }
    }

    private void question(SheetRow row, TypeCell type) {
        if (METADATA.contains(type.word())) {
            problems.note(Where.cell("survey", row.number(), "type"), type.word(), FileFault.METADATA);
        } else if (leftOut()) {
            problems.leaveOut(Where.cell("survey", row.number(), "name"), row.text("name"), FileFault.INSIDE_REPEAT);
        } else {
            Where where = Where.cell("survey", row.number(), "type");
            boolean repeated = open.stream().anyMatch(Frame::repeat);
            for (Known question : questions.read(row, type, all(relevant(row)))) {
                if (!repeated || RepeatLimits.holds(question.question(), where, problems)) {
                    read.add(question.question());
                    known.putIfAbsent(question.name(), question);
                }
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
                    FileFault.CONDITION_NOT_HELD,
                    reason.because());
            return null;
        }
    }

    /** The conditions of all open groups and the row's own; a repeat holds those around it. */
    private @Nullable Condition all(@Nullable Condition own) {
        List<Condition> parts = new ArrayList<>();
        open.descendingIterator().forEachRemaining(frame -> {
            if (frame.begun() != null) {
                parts.clear();
            }
            Optional.ofNullable(frame.relevant()).ifPresent(parts::add);
        });
        if (own != null) {
            parts.add(own);
        }
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }
}
