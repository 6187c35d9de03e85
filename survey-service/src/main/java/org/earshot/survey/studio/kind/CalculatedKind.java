package org.earshot.survey.studio.kind;

import java.math.BigDecimal;
import java.util.List;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Calculated;
import org.earshot.contracts.instrument.Formula;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.survey.studio.formula.FormulaText;
import org.earshot.survey.studio.formula.WrongFormula;

/** A number that follows from earlier answers. A formula that goes wrong leaves the one before; {@link Part.Calculation} says where. */
final class CalculatedKind implements QuestionKind {
    private static final String FORMULA = "formula";

    @Override
    public String name() {
        return "calculated";
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof Calculated;
    }

    /** Nothing is calculated yet, which the check names. */
    @Override
    public Question blank(String id, Asking asking) {
        return new Calculated(id, asking, new Formula.Sum(List.of()), 0);
    }

    @Override
    public List<Part> parts(Question question, Instrument instrument) {
        Calculated calculated = (Calculated) question;
        return List.of(
                Part.Calculation.of(FORMULA, calculated, instrument),
                new Part.Line("decimals", "number", String.valueOf(calculated.decimals())));
    }

    @Override
    public Question read(Question before, Asking asking, Sent sent, Instrument instrument) {
        Calculated calculated = (Calculated) before;
        return new Calculated(
                before.id(),
                asking,
                formula(calculated, sent.text(FORMULA), instrument),
                sent.number("decimals", BigDecimal.ZERO).intValue());
    }

    private static Formula formula(Calculated before, String written, Instrument instrument) {
        try {
            return written.isEmpty() ? before.formula() : new FormulaText(instrument, before.id()).read(written);
        } catch (WrongFormula wrong) {
            return before.formula();
        }
    }
}
