package org.earshot.survey.studio.kind;

import java.util.List;
import java.util.Map;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Rating;

/** A rating from 0 to 10 with labelled ends. */
final class RatingKind implements QuestionKind {
    private static final LocalizedText NOTHING = new LocalizedText(Map.of());

    @Override
    public String name() {
        return "rating";
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof Rating;
    }

    @Override
    public Question blank(String id, Asking asking) {
        return new Rating(id, asking, NOTHING, NOTHING, null);
    }

    @Override
    public List<Part> parts(Question question, Instrument instrument) {
        Rating rating = (Rating) question;
        return List.of(
                new Part.Words("low", rating.low()),
                new Part.Words("high", rating.high()),
                new Part.Numeric("needs", rating.needs()));
    }

    @Override
    public Question read(Question before, Asking asking, Sent sent) {
        Rating rating = (Rating) before;
        return new Rating(
                before.id(),
                asking,
                sent.words("low", rating.low()),
                sent.words("high", rating.high()),
                sent.scale("needs"));
    }
}
