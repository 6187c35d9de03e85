package org.earshot.survey.exchange.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.Constraint;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.value.InvalidValue;
import org.earshot.survey.exchange.expression.Beyond;
import org.earshot.survey.exchange.expression.Known;
import org.earshot.survey.exchange.expression.NotHeld;
import org.earshot.survey.exchange.format.Because;
import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.Problems;
import org.earshot.survey.exchange.format.Where;
import org.earshot.survey.exchange.xlsform.workbook.SheetRow;
import org.javarosa.xpath.expr.XPathExpression;

/** What the column "constraint" demands beyond a question's own limits, as a constraint with the words of "constraint_message". */
final class ConstraintReader {
    private static final String MESSAGE = "constraint_message";

    private final Languages languages;
    private final Map<String, Known> known;
    private final Conditions conditions;
    private final Problems problems;

    ConstraintReader(Languages languages, Map<String, Known> known, Problems problems) {
        this.languages = languages;
        this.known = known;
        this.conditions = new Conditions(known);
        this.problems = problems;
    }

    /**
     * The question, held to what its row demands; lists what cannot be held.
     *
     * @param beyond the demands, of which each must hold
     */
    Known held(SheetRow row, Known asked, List<XPathExpression> beyond) {
        if (beyond.isEmpty()) {
            return asked;
        }
        if (asked.question() instanceof Info || asked.question() instanceof FileQuestion) {
            problems.leaveOut(
                    Where.cell("survey", row.number(), "constraint"),
                    row.text("constraint"),
                    FileFault.CONSTRAINT_NOT_HELD);
            return asked;
        }
        try {
            List<Condition> demands = demands(asked, beyond);
            LocalizedText message = message(row);
            List<Constraint> constraints =
                    demands.stream().map(must -> new Constraint(must, message)).toList();
            return new Known(
                    asked.name(),
                    asked.question().with(asked.id(), asked.question().asking().constrained(constraints)),
                    asked.choices());
        } catch (NotHeld reason) {
            notHeld(row, reason.because(), problems);
        } catch (InvalidValue tooDeep) {
            notHeld(row, new NotHeld(Beyond.TOO_LARGE).because(), problems);
        }
        return asked;
    }

    /** One by one, as people read them, unless there are too many. While they are read, the question's own answer is {@link Expression#SELF}. */
    private List<Condition> demands(Known asked, List<XPathExpression> beyond) throws NotHeld {
        known.put(Expression.SELF, asked);
        try {
            List<Condition> parts = new ArrayList<>();
            for (XPathExpression part : beyond) {
                parts.add(conditions.of(part));
            }
            return parts.size() > Constraint.MOST ? List.of(new Condition.All(parts)) : parts;
        } finally {
            known.remove(Expression.SELF);
        }
    }

    private LocalizedText message(SheetRow row) {
        LocalizedText message = languages.text(row, MESSAGE);
        if (!message.byLanguage().isEmpty()) {
            return message;
        }
        problems.note(
                Where.cell("survey", row.number(), "constraint"),
                row.text("constraint"),
                FileFault.CONSTRAINT_WITHOUT_MESSAGE);
        return languages.inFirst("This answer does not fit. Please look at it once more.");
    }

    /** Says that a constraint is not taken over. */
    static void notHeld(SheetRow row, Because because, Problems problems) {
        problems.leaveOut(
                Where.cell("survey", row.number(), "constraint"),
                row.text("constraint"),
                FileFault.CONSTRAINT_NOT_HELD_BECAUSE,
                because);
    }
}
