package org.earshot.survey.studio.kind;

import java.util.List;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.YesNo;

/** Yes or no. */
final class YesNoKind implements QuestionKind {
    @Override
    public String name() {
        return "yes-no";
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof YesNo;
    }

    @Override
    public Question blank(String id, Asking asking) {
        return new YesNo(id, asking, null, null);
    }

    @Override
    public List<Part> parts(Question question, Instrument instrument) {
        YesNo yesNo = (YesNo) question;
        return List.of(new Part.Needs("whenYes", yesNo.whenYes()), new Part.Needs("whenNo", yesNo.whenNo()));
    }

    @Override
    public Question read(Question before, Asking asking, Sent sent) {
        return new YesNo(before.id(), asking, sent.needs("whenYes"), sent.needs("whenNo"));
    }
}
