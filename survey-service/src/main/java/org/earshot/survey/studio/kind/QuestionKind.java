package org.earshot.survey.studio.kind;

import java.util.List;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;

/** A type of question, as an editor sees it. */
public interface QuestionKind {
    /** The type's name in JSON, such as {@code single-choice}. */
    String name();

    /** Whether the question is of this type. */
    boolean takes(Question question);

    /** A new question of this type. */
    Question blank(String id, Asking asking);

    /** What there is to edit besides how the question is put, in the order shown. */
    default List<Part> parts(Question question, Instrument instrument) {
        return List.of();
    }

    /**
     * The question as the form says it.
     *
     * @param before the question as it was; of this type
     * @param asking how it is put from now on
     * @throws NotUnderstood when a field holds what it cannot hold
     */
    default Question read(Question before, Asking asking, Sent sent) {
        return before.with(before.id(), asking);
    }

    /** As {@link #read(Question, Asking, Sent)}, for a type that looks at other questions of the instrument. */
    default Question read(Question before, Asking asking, Sent sent, Instrument instrument) {
        return read(before, asking, sent);
    }
}
