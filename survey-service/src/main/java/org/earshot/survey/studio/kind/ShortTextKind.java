package org.earshot.survey.studio.kind;

import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.ShortText;

/** One line in own words. */
final class ShortTextKind implements QuestionKind {
    @Override
    public String name() {
        return "short-text";
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof ShortText;
    }

    @Override
    public Question blank(String id, Asking asking) {
        return new ShortText(id, asking);
    }
}
