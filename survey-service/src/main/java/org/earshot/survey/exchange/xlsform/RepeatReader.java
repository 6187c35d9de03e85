package org.earshot.survey.exchange.xlsform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.NumericRange;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Repeat;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.own.Another;
import org.earshot.survey.exchange.xlsform.workbook.SheetRow;
import org.jspecify.annotations.Nullable;

/** Makes a repeat of {@code begin_repeat}: how often from {@code repeat_count}, else it is asked whether there is another. */
final class RepeatReader {
    private final Languages languages;
    private final QuestionReader questions;
    private final Formulas formulas;
    private final Map<String, Known> known;
    private final Map<String, Repeated> repeated;
    private final Problems problems;

    /**
     * A question of a repeat that is over, or with null the repeat itself.
     *
     * @param repeat its id
     */
    record Repeated(String repeat, @Nullable Known question) {}

    /**
     * A repeat that is open.
     *
     * @param figure what its count is calculated by, asked before it; null where a question says it or none does
     * @param before names of what was known before it
     */
    record Begun(Repeat repeat, String name, @Nullable Question figure, List<String> before) {}

    RepeatReader(
            Languages languages,
            QuestionReader questions,
            Formulas formulas,
            Map<String, Known> known,
            Map<String, Repeated> repeated,
            Problems problems) {
        this.languages = languages;
        this.questions = questions;
        this.formulas = formulas;
        this.known = known;
        this.repeated = repeated;
        this.problems = problems;
    }

    /** How often it is gone through, and the most that could be asked for. */
    private record Times(
            @Nullable String count,
            @Nullable Question figure,
            @Nullable BigDecimal most) {}

    Begun begin(SheetRow row, @Nullable Condition showWhen) {
        String name = row.text("name");
        Repeat kept = questions.extras(row).repeat();
        String id = questions.id(kept == null ? name : kept.id());
        LocalizedText label = languages.text(row, "label");
        LocalizedText title = label.byLanguage().isEmpty() ? languages.inEach(name) : label;
        Times times = times(row, id, showWhen);
        int most = kept == null ? most(times, row) : Math.max(1, Math.min(Repeat.MOST, kept.most()));
        boolean fixed = times.count() == null && times.most() != null;
        LocalizedText another = kept == null
                ? Another.of(title)
                : Objects.requireNonNullElseGet(kept.another(), () -> Another.of(title));
        Repeat repeat = new Repeat(
                id,
                title,
                kept == null ? null : kept.about(),
                List.of(),
                most,
                times.count(),
                times.count() == null && !fixed ? another : null,
                showWhen);
        if (kept == null && repeat.another() != null) {
            asked(row);
        }
        return new Begun(repeat, name, times.figure(), new ArrayList<>(known.keySet()));
    }

    /** The repeat over what was read since; only what adds up its rounds may look at that from now on. */
    Repeat end(Begun begun, List<Question> within) {
        Map<String, Known> inside = new HashMap<>(known);
        begun.before().forEach(inside::remove);
        known.keySet().removeAll(inside.keySet());
        String id = begun.repeat().id();
        inside.forEach((name, question) -> repeated.putIfAbsent(name, new Repeated(id, question)));
        repeated.putIfAbsent(begun.name(), new Repeated(id, null));
        return begun.repeat().over(within.stream().map(Question::id).toList());
    }

    private Times times(SheetRow row, String id, @Nullable Condition showWhen) {
        String written = row.text("repeat_count");
        if (written.isEmpty()) {
            return new Times(null, null, null);
        }
        try {
            Optional<String> asked = Expression.question(Expression.parse(written));
            Known question = asked.map(known::get).orElse(null);
            if (question != null && question.isNumber()) {
                return new Times(
                        question.id(),
                        null,
                        question.question().range().map(NumericRange::max).orElse(null));
            }
            Optional<Double> number = Expression.number(Expression.parse(written));
            if (number.isPresent() && number.get() >= 1) {
                return new Times(null, null, BigDecimal.valueOf(number.get().longValue()));
            }
            Calculated figure = new Calculated(
                    questions.id(id + "-count"),
                    new Asking(languages.inEach(written), null, false, false, showWhen, null),
                    formulas.of(written),
                    QuestionTypes.DECIMALS);
            return new Times(figure.id(), figure, null);
        } catch (NotHeld reason) {
            problems.leaveOut(
                    Where.cell("survey", row.number(), "repeat_count"),
                    written,
                    FileFault.COUNT_NOT_HELD,
                    reason.because());
            return new Times(null, null, null);
        }
    }

    private int most(Times times, SheetRow row) {
        BigDecimal wanted = times.most();
        if (wanted != null && wanted.compareTo(BigDecimal.valueOf(Repeat.MOST)) <= 0) {
            return Math.max(1, wanted.intValue());
        }
        problems.leaveOut(
                Where.cell("survey", row.number(), "repeat_count"),
                row.text("repeat_count"),
                FileFault.REPEAT_BOUNDED,
                String.valueOf(Repeat.MOST),
                "constraint");
        return Repeat.MOST;
    }

    private void asked(SheetRow row) {
        problems.note(Where.cell("survey", row.number(), "type"), row.text("name"), FileFault.ANOTHER_ASKED);
    }
}
