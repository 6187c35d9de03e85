package org.earshot.survey.studio.kind;

import java.util.List;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.SingleChoice;

/** One of several choices; it may state a dimension. */
final class SingleChoiceKind implements QuestionKind {
    @Override
    public String name() {
        return "single-choice";
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof SingleChoice;
    }

    @Override
    public Question blank(String id, Asking asking) {
        return new SingleChoice(id, asking, List.of(), null);
    }

    @Override
    public List<Part> parts(Question question, Instrument instrument) {
        SingleChoice single = (SingleChoice) question;
        String dimension = single.dimension();
        return List.of(
                new Part.Choices("choices", single.choices(), false, true),
                new Part.Line("dimension", "text", dimension == null ? "" : dimension));
    }

    @Override
    public Question read(Question before, Asking asking, Sent sent) {
        String dimension = sent.text("dimension");
        return new SingleChoice(
                before.id(),
                asking,
                ChoiceRows.read("choices", before.choices(), sent),
                dimension.isEmpty() ? null : dimension);
    }
}
