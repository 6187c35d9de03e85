package org.earshot.survey.studio.kind;

import java.util.List;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;

/** Whether somebody agrees. */
final class ConsentKind implements QuestionKind {
    @Override
    public String name() {
        return "consent";
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof Consent;
    }

    @Override
    public Question blank(String id, Asking asking) {
        return new Consent(id, asking, false);
    }

    @Override
    public List<Part> parts(Question question, Instrument instrument) {
        return List.of(new Part.Tick("toTakePart", ((Consent) question).toTakePart()));
    }

    @Override
    public Question read(Question before, Asking asking, Sent sent) {
        return new Consent(before.id(), asking, sent.has("toTakePart"));
    }
}
