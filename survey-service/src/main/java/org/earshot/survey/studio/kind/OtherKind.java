package org.earshot.survey.studio.kind;

import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Question;

/** A type that has no class of its own here: its words, its condition and whether it may be left can be edited, the rest stays. */
final class OtherKind implements QuestionKind {
    @Override
    public String name() {
        return "other";
    }

    @Override
    public boolean takes(Question question) {
        return true;
    }

    @Override
    public Question blank(String id, Asking asking) {
        throw new UnsupportedOperationException("nobody can ask for a type without a name");
    }
}
