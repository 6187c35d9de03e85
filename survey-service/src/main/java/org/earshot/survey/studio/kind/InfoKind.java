package org.earshot.survey.studio.kind;

import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Question;

/** A page to read. */
final class InfoKind implements QuestionKind {
    @Override
    public String name() {
        return "info";
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof Info;
    }

    @Override
    public Question blank(String id, Asking asking) {
        return new Info(id, asking);
    }
}
