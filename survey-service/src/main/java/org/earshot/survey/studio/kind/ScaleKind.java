package org.earshot.survey.studio.kind;

import java.util.List;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Scale;

/** A scale each of whose points has its own words. */
final class ScaleKind implements QuestionKind {
    @Override
    public String name() {
        return "scale";
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof Scale;
    }

    @Override
    public Question blank(String id, Asking asking) {
        return new Scale(id, asking, List.of(), List.of());
    }

    @Override
    public List<Part> parts(Question question, Instrument instrument) {
        Scale scale = (Scale) question;
        return List.of(new Part.Points("points", scale.points()), new Part.Numeric("needs", scale.needs()));
    }

    @Override
    public Question read(Question before, Asking asking, Sent sent) {
        Scale scale = (Scale) before;
        return new Scale(before.id(), asking, PointRows.read("points", scale.points(), sent), sent.scale("needs"));
    }
}
