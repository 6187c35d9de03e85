package org.earshot.survey.studio.kind;

import java.util.List;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.FileQuestion.Kind;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;

/** A picture, or a picture or document. */
final class FileKind implements QuestionKind {
    @Override
    public String name() {
        return "file";
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof FileQuestion;
    }

    @Override
    public Question blank(String id, Asking asking) {
        return new FileQuestion(id, asking, Kind.PHOTO);
    }

    @Override
    public List<Part> parts(Question question, Instrument instrument) {
        return List.of(new Part.Tick("documents", ((FileQuestion) question).kind() == Kind.FILE));
    }

    @Override
    public Question read(Question before, Asking asking, Sent sent) {
        return new FileQuestion(before.id(), asking, sent.has("documents") ? Kind.FILE : Kind.PHOTO);
    }
}
