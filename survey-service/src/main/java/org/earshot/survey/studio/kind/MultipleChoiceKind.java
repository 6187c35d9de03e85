package org.earshot.survey.studio.kind;

import java.util.List;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.MultipleChoice;
import org.earshot.contracts.instrument.Question;

/** Any number of several choices. */
final class MultipleChoiceKind implements QuestionKind {
    @Override
    public String name() {
        return "multiple-choice";
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof MultipleChoice;
    }

    @Override
    public Question blank(String id, Asking asking) {
        return new MultipleChoice(id, asking, List.of());
    }

    @Override
    public List<Part> parts(Question question, Instrument instrument) {
        return List.of(new Part.Choices("choices", question.choices(), true, true));
    }

    @Override
    public Question read(Question before, Asking asking, Sent sent) {
        return new MultipleChoice(before.id(), asking, ChoiceRows.read("choices", before.choices(), sent));
    }
}
