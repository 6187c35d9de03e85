package org.earshot.survey.studio.kind;

import java.math.BigDecimal;
import java.util.List;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Ranking;

/** Choices put in the order of their weight. */
final class RankingKind implements QuestionKind {
    @Override
    public String name() {
        return "ranking";
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof Ranking;
    }

    @Override
    public Question blank(String id, Asking asking) {
        return new Ranking(id, asking, List.of(), 3);
    }

    @Override
    public List<Part> parts(Question question, Instrument instrument) {
        Ranking ranking = (Ranking) question;
        return List.of(
                new Part.Choices("choices", ranking.choices(), false, false),
                new Part.Line("places", "number", String.valueOf(ranking.places())));
    }

    @Override
    public Question read(Question before, Asking asking, Sent sent) {
        Ranking ranking = (Ranking) before;
        return new Ranking(
                before.id(),
                asking,
                ChoiceRows.read("choices", ranking.choices(), sent),
                sent.number("places", BigDecimal.valueOf(ranking.places())).intValue());
    }
}
