package org.earshot.survey.exchange.xlsform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Constraint;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Written;
import org.earshot.survey.exchange.own.Around;
import org.earshot.survey.exchange.own.Extras;
import org.earshot.survey.exchange.own.Further;
import org.earshot.survey.exchange.own.Initial;
import org.earshot.survey.exchange.own.NotWritten;
import org.jspecify.annotations.Nullable;

/** Writes a form that ODK's own programs take, with a column of ours for what they have no place for. */
final class XlsFormWriter {
    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Instrument instrument;
    private final NotWritten unwritten;
    private final List<Question> put;
    private final Problems problems = new Problems();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final ConditionWriter conditions;

    XlsFormWriter(Instrument instrument) {
        this.instrument = instrument;
        this.conditions = new ConditionWriter(instrument, names);
        this.unwritten = new NotWritten(this::isWritten, conditions::says, true);
        this.put = instrument.asked().stream()
                .filter(question -> question.isPut() || isWritten(question))
                .toList();
        unwritten.list(instrument, problems);
        for (Question question : put) {
            names.put(question.id(), name(question.id()));
        }
        for (Repeat repeat : instrument.repeats()) {
            names.put(repeat.id(), name(repeat.id()));
        }
    }

    /** A name as XML allows it: a letter or underscore first. */
    private String name(String id) {
        String base = id.replace('-', '_');
        String name = Character.isDigit(base.charAt(0)) ? "_" + base : base;
        return names.containsValue(name) ? name + "_" + names.size() : name;
    }

    Written write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Earshot", "1.0")) {
            table(workbook, "survey", surveyHeadings(), surveyRows());
            table(workbook, "choices", choiceHeadings(), choiceRows());
            table(
                    workbook,
                    "settings",
                    List.of("form_title", "form_id", "default_language", Extras.COLUMN),
                    settings());
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(out.toByteArray(), MEDIA_TYPE, ".xlsx", problems.all());
    }

    private static void table(Workbook workbook, String name, List<String> headings, List<List<String>> rows) {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (!rows.get(row).get(column).isEmpty()) {
                    sheet.value(row + 1, column, rows.get(row).get(column));
                }
            }
        }
    }

    private List<String> inEachLanguage(String column) {
        return instrument.languages().stream()
                .map(tag -> column + "::" + tag + " (" + tag + ")")
                .toList();
    }

    private List<String> surveyHeadings() {
        List<String> headings = new ArrayList<>(List.of("type", "name"));
        headings.addAll(inEachLanguage("label"));
        headings.addAll(inEachLanguage("hint"));
        headings.addAll(inEachLanguage("constraint_message"));
        headings.addAll(List.of(
                "required",
                "relevant",
                "constraint",
                "calculation",
                "default",
                "appearance",
                "parameters",
                "repeat_count",
                Extras.COLUMN));
        return headings;
    }

    private List<List<String>> surveyRows() {
        List<List<String>> rows = new ArrayList<>();
        Optional<Repeat> open = Optional.empty();
        for (Question question : put) {
            Optional<Repeat> around = instrument.repeatOf(question.id());
            if (!around.equals(open)) {
                open.ifPresent(ended -> rows.add(List.of("end_repeat", name(ended))));
                around.ifPresent(begun -> rows.add(begin(begun)));
            }
            open = around;
            rows.add(surveyRow(question));
        }
        open.ifPresent(ended -> rows.add(List.of("end_repeat", name(ended))));
        return rows;
    }

    /** Programs of others ask whether there is another round in words of their own. */
    private List<String> begin(Repeat repeat) {
        List<String> row = new ArrayList<>(List.of("begin_repeat", name(repeat)));
        instrument.languages().forEach(tag -> row.add(XlsForm.in(repeat.title(), tag)));
        instrument.languages().forEach(tag -> row.addAll(List.of("", "")));
        String count = repeat.count();
        String first = repeat.questions().get(0);
        row.addAll(List.of("", written(repeat.showWhen(), first), "", "", "", "", ""));
        row.add(
                count == null
                        ? repeat.another() == null ? String.valueOf(repeat.most()) : ""
                        : "${" + names.getOrDefault(count, count) + "}");
        row.add(Extras.of(repeat).written());
        return row;
    }

    private String name(Repeat repeat) {
        return names.getOrDefault(repeat.id(), repeat.id());
    }

    /** As XPath; "" for a condition that cannot be said, and is listed. */
    private String written(@Nullable Condition condition, String question) {
        return condition == null || !unwritten.isWritten(condition, NotWritten.within(instrument, question, asked()))
                ? ""
                : conditions.write(condition);
    }

    private Set<String> asked() {
        return put.stream().map(Question::id).collect(Collectors.toSet());
    }

    private List<String> surveyRow(Question question) {
        String name = names.getOrDefault(question.id(), question.id());
        List<String> row = new ArrayList<>(List.of(QuestionCells.type(question, name), name));
        instrument
                .languages()
                .forEach(tag -> row.add(XlsForm.in(question.asking().text(), tag)));
        instrument
                .languages()
                .forEach(tag -> row.add(XlsForm.in(question.asking().hint(), tag)));
        List<Constraint> held = heldElsewhere(question);
        instrument
                .languages()
                .forEach(tag -> row.add(held.stream()
                        .map(constraint -> constraint.message().in(tag))
                        .distinct()
                        .collect(Collectors.joining(" "))));
        row.add(question.asking().required() ? "yes" : "");
        String relevant = written(question.asking().showWhen(), question.id());
        row.add(relevant);
        row.add(constraint(question, held));
        row.add(
                question instanceof Calculated calculated
                        ? new FormulaWriter(names, conditions).write(calculated.formula())
                        : "");
        row.add(Initial.of(question).orElse(""));
        row.add(question instanceof LongText ? "multiline" : "");
        row.add(question instanceof Rating ? "start=0 end=" + Rating.MAX + " step=1" : "");
        row.add("");
        row.add(extras(question, relevant).written());
        return row;
    }

    /** What comes back is as it was, also where XPath has no words for it. */
    private Extras extras(Question question, String relevant) {
        Set<String> around = NotWritten.within(instrument, question.id(), asked());
        Extras extras = Extras.of(question).with(NotWritten.kept(question, around));
        Condition showWhen = question.asking().showWhen();
        return showWhen != null && relevant.isEmpty() && NotWritten.isKept(showWhen, around)
                ? extras.with(showWhen)
                : extras;
    }

    /** The constraints that other programs can hold an answer to. */
    private List<Constraint> heldElsewhere(Question question) {
        Set<String> around = NotWritten.within(instrument, question.id(), asked());
        return question.asking().constraints().stream()
                .filter(constraint -> unwritten.isWritten(constraint.must(), around))
                .toList();
    }

    private String constraint(Question question, List<Constraint> held) {
        List<String> parts = new ArrayList<>();
        String limits = QuestionCells.constraint(question);
        if (!limits.isEmpty()) {
            parts.add(limits);
        }
        held.forEach(constraint -> parts.add("(" + conditions.write(constraint.must(), question.id()) + ")"));
        return String.join(" and ", parts);
    }

    /** A calculation over what is written too; what is not asked otherwise has no place in a form. */
    private boolean isWritten(Question question) {
        return question instanceof Calculated calculated
                && calculated.formula().tree().flatMap(Formula::questions).allMatch(id -> instrument
                        .question(id)
                        .filter(q -> q.isPut() || q instanceof Calculated)
                        .isPresent());
    }

    private List<String> choiceHeadings() {
        List<String> headings = new ArrayList<>(List.of("list_name", "name"));
        headings.addAll(inEachLanguage("label"));
        headings.add(Extras.COLUMN);
        return headings;
    }

    private List<List<String>> choiceRows() {
        List<List<String>> rows = new ArrayList<>();
        if (put.stream().anyMatch(YesNo.class::isInstance)) {
            rows.add(yesNo("true", "Yes"));
            rows.add(yesNo("false", "No"));
        }
        for (Question question : put) {
            for (Choice choice : Further.choices(question)) {
                List<String> row =
                        new ArrayList<>(List.of(names.getOrDefault(question.id(), question.id()), choice.id()));
                instrument.languages().forEach(tag -> row.add(XlsForm.in(choice.label(), tag)));
                row.add(Extras.of(choice).written());
                rows.add(row);
            }
        }
        return rows;
    }

    private List<String> yesNo(String name, String label) {
        List<String> row = new ArrayList<>(List.of(QuestionTypes.YES_NO, name));
        instrument.languages().forEach(tag -> row.add(label));
        return row;
    }

    private List<List<String>> settings() {
        String first =
                instrument.languages().isEmpty() ? "en" : instrument.languages().get(0);
        return List.of(List.of(
                instrument.title().in(first),
                "earshot",
                first + " (" + first + ")",
                Around.of(instrument).written()));
    }
}
