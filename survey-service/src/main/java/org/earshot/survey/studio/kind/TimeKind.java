package org.earshot.survey.studio.kind;

import java.time.LocalTime;
import java.util.List;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.TimeQuestion;
import org.jspecify.annotations.Nullable;

/** A time of day. */
final class TimeKind implements QuestionKind {
    @Override
    public String name() {
        return "time";
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof TimeQuestion;
    }

    @Override
    public Question blank(String id, Asking asking) {
        return new TimeQuestion(id, asking, null, null);
    }

    @Override
    public List<Part> parts(Question question, Instrument instrument) {
        TimeQuestion time = (TimeQuestion) question;
        return List.of(time("earliestTime", time.min()), time("latestTime", time.max()));
    }

    private static Part time(String name, @Nullable LocalTime time) {
        return new Part.Line(name, "time", time == null ? "" : time.toString());
    }

    @Override
    public Question read(Question before, Asking asking, Sent sent) {
        return new TimeQuestion(before.id(), asking, sent.time("earliestTime"), sent.time("latestTime"));
    }
}
