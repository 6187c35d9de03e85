package org.earshot.survey.studio.kind;

import java.math.BigDecimal;
import java.util.List;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Question;

/** A number typed in. */
final class NumberKind implements QuestionKind {
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    @Override
    public String name() {
        return "number";
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof NumberQuestion;
    }

    @Override
    public Question blank(String id, Asking asking) {
        return new NumberQuestion(id, asking, BigDecimal.ZERO, MOST, 0, null);
    }

    @Override
    public List<Part> parts(Question question, Instrument instrument) {
        NumberQuestion number = (NumberQuestion) question;
        return List.of(
                new Part.Line("min", "text", number.min().toPlainString()),
                new Part.Line("max", "text", number.max().toPlainString()),
                new Part.Line("decimals", "number", String.valueOf(number.decimals())),
                new Part.Numeric("needs", number.needs()));
    }

    @Override
    public Question read(Question before, Asking asking, Sent sent) {
        NumberQuestion number = (NumberQuestion) before;
        return new NumberQuestion(
                before.id(),
                asking,
                sent.number("min", number.min()),
                sent.number("max", number.max()),
                sent.number("decimals", BigDecimal.ZERO).intValue(),
                sent.scale("needs"));
    }
}
