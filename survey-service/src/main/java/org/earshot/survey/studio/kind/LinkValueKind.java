package org.earshot.survey.studio.kind;

import java.util.List;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LinkValue;
import org.earshot.contracts.instrument.Question;

/** What the link says without being asked. */
final class LinkValueKind implements QuestionKind {
    @Override
    public String name() {
        return "link-value";
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof LinkValue;
    }

    @Override
    public Question blank(String id, Asking asking) {
        return new LinkValue(id, asking, List.of());
    }

    @Override
    public List<Part> parts(Question question, Instrument instrument) {
        return List.of(new Part.Choices("choices", question.choices(), false, false));
    }

    @Override
    public Question read(Question before, Asking asking, Sent sent) {
        return new LinkValue(before.id(), asking, ChoiceRows.read("choices", before.choices(), sent));
    }
}
