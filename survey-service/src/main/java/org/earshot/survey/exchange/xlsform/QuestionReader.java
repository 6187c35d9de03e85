package org.earshot.survey.exchange.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Code;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Ids;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.own.Extras;
import org.earshot.survey.exchange.own.Initial;
import org.earshot.survey.exchange.xlsform.workbook.SheetRow;
import org.jspecify.annotations.Nullable;

/** Makes a question of a row, and says what of the row it does not take over. */
final class QuestionReader {
    private static final String OTHER = "other";

    private final Languages languages;
    private final ChoiceLists lists;
    private final Formulas formulas;
    private final Problems problems;
    private final QuestionTypes types;
    private final ConstraintReader constraints;
    private final Ids ids = new Ids();

    QuestionReader(
            Languages languages, ChoiceLists lists, Formulas formulas, Map<String, Known> known, Problems problems) {
        this.formulas = formulas;
        this.languages = languages;
        this.lists = lists;
        this.problems = problems;
        this.types = new QuestionTypes(problems);
        this.constraints = new ConstraintReader(languages, known, problems);
    }

    /** A group's heading has no page of its own. */
    void heading(SheetRow row) {
        LocalizedText heading = languages.text(row, "label");
        if (!heading.byLanguage().isEmpty()) {
            problems.note(
                    Where.cell("survey", row.number(), "label"),
                    heading.byLanguage().values().iterator().next(),
                    FileFault.HEADING);
        }
    }

    /** The question of a row, with the one for "other" if there is one; empty when it cannot be taken over. */
    List<Known> read(SheetRow row, TypeCell type, @Nullable Condition showWhen) {
        if (!row.has("name")) {
            problems.leaveOut(Where.cell("survey", row.number(), "name"), null, FileFault.NO_NAME);
            return List.of();
        }
        if (type.word().equals("calculate")) {
            return calculated(row, showWhen);
        }
        Optional<Map<String, Choice>> choices = choices(row, type);
        if (choices.isEmpty() || !types.holds(row, type)) {
            return List.of();
        }
        Extras extras = extras(row);
        String name = row.text("name");
        String wanted = extras.id();
        String id = ids.add(wanted == null ? name : wanted);
        List<Code> codes = Initial.with(codes(extras, id, name), initial(row, choices.get()));
        Asking asking = asking(row, type, extras, showWhen, codes);
        Limits limits = types.limits(row, type, extras);
        Question question = types.question(
                row, type, id, asking, extras, List.copyOf(choices.get().values()), limits);
        Map<String, String> names = new LinkedHashMap<>();
        choices.get().forEach((choice, made) -> names.put(choice, made.id()));
        if (question instanceof Consent) {
            names.put(ConditionWriter.AGREED, "true");
        }
        Known read = new Known(name, question, names);
        Known known = extras.constraints() == null ? constraints.held(row, read, limits.beyond()) : read;
        LeftOvers.check(row, type, known.question(), problems);
        return type.orOther() ? List.of(known, other(known)) : List.of(known);
    }

    /** A figure, where its calculation comes to a number that a formula can say. */
    private List<Known> calculated(SheetRow row, @Nullable Condition showWhen) {
        Extras extras = extras(row);
        String name = row.text("name");
        try {
            Formula formula = formulas.of(row.text("calculation"));
            String wanted = extras.id();
            String id = ids.add(wanted == null ? name : wanted);
            LocalizedText label = languages.text(row, "label");
            Asking asking = new Asking(
                    label.byLanguage().isEmpty() ? languages.inFirst(name) : label,
                    null,
                    false,
                    false,
                    showWhen,
                    extras.construct(),
                    codes(extras, id, name));
            Integer decimals = extras.decimals();
            Question figure = new Calculated(id, asking, formula, decimals == null ? QuestionTypes.DECIMALS : decimals);
            return List.of(new Known(name, figure, Map.of()));
        } catch (NotHeld reason) {
            problems.leaveOut(
                    Where.cell("survey", row.number(), "calculation"),
                    row.text("calculation"),
                    FileFault.CALCULATION_NOT_HELD,
                    reason.because());
            return List.of();
        }
    }

    private static List<Code> codes(Extras extras, String id, String name) {
        List<Code> codes = new ArrayList<>(Optional.ofNullable(extras.codes()).orElse(List.of()));
        if (!id.equals(name) && extras.id() == null) {
            codes.add(new Code(Code.XLSFORM_NAME, ChoiceLists.shortened(name), null));
        }
        return codes;
    }

    /** What is written out in the column "default", choices by their ids; an expression is kept by nobody. */
    private static Optional<Code> initial(SheetRow row, Map<String, Choice> choices) {
        String given = row.text("default");
        if (given.contains("${") || given.contains("(")) {
            return Optional.empty();
        }
        List<String> names = List.of(given.split("\\s+", -1));
        return choices.isEmpty()
                ? Initial.kept(given)
                : Initial.kept(
                        choices.keySet().containsAll(names)
                                ? names.stream()
                                        .flatMap(name -> Stream.ofNullable(choices.get(name)))
                                        .map(Choice::id)
                                        .collect(Collectors.joining(" "))
                                : "");
    }

    /** An id of its own for something that is no question. */
    String id(String wanted) {
        return ids.add(wanted);
    }

    /** What an export keeps of a row beyond the form. */
    Extras extras(SheetRow row) {
        return Extras.read(row.text(Extras.COLUMN)).orElseGet(() -> {
            problems.leaveOut(
                    Where.cell("survey", row.number(), Extras.COLUMN),
                    row.text(Extras.COLUMN),
                    FileFault.UNREADABLE_EXTRAS);
            return Extras.NONE;
        });
    }

    private Asking asking(SheetRow row, TypeCell type, Extras extras, @Nullable Condition showWhen, List<Code> codes) {
        LocalizedText text = languages.text(row, "label");
        LocalizedText hint = languages.text(row, "hint");
        if (text.byLanguage().isEmpty()) {
            problems.note(Where.cell("survey", row.number(), "label"), row.text("name"), FileFault.NO_LABEL);
            text = hint.byLanguage().isEmpty() ? languages.inFirst(row.text("name")) : hint;
            hint = new LocalizedText(Map.of());
        }
        return new Asking(
                text,
                hint.byLanguage().isEmpty() ? null : hint,
                !type.word().equals("note") && types.required(row),
                extras.offersRatherNotSay(),
                showWhen == null ? extras.showWhen() : showWhen,
                extras.construct(),
                codes,
                extras.constraints());
    }

    private Optional<Map<String, Choice>> choices(SheetRow row, TypeCell type) {
        if (!type.isSelect()) {
            return Optional.of(Map.of());
        }
        Optional<Map<String, Choice>> list = lists.named(type.list());
        if (list.isEmpty()) {
            problems.leaveOut(Where.cell("survey", row.number(), "type"), row.text("type"), FileFault.UNKNOWN_LIST);
            return list;
        }
        Map<String, Choice> choices = new LinkedHashMap<>(list.get());
        if (type.orOther()) {
            choices.putIfAbsent(OTHER, new Choice(OTHER, languages.inFirst("Other"), null, false));
        }
        return Optional.of(choices);
    }

    /** What the field's tools add for "or_other": a line for those who choose it. */
    private Known other(Known asked) {
        Asking asking = new Asking(
                languages.inFirst("Specify other."),
                null,
                false,
                false,
                new Condition.Is(asked.id(), asked.choices().getOrDefault(OTHER, OTHER)),
                null);
        String name = asked.name() + "_other";
        return new Known(name, new ShortText(ids.add(name), asking), Map.of());
    }
}
