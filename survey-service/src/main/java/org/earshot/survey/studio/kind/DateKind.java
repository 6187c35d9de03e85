package org.earshot.survey.studio.kind;

import java.time.LocalDate;
import java.util.List;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;
import org.jspecify.annotations.Nullable;

/** A calendar date. */
final class DateKind implements QuestionKind {
    @Override
    public String name() {
        return "date";
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof DateQuestion;
    }

    @Override
    public Question blank(String id, Asking asking) {
        return new DateQuestion(id, asking, null, null);
    }

    @Override
    public List<Part> parts(Question question, Instrument instrument) {
        DateQuestion date = (DateQuestion) question;
        return List.of(day("earliest", date.min()), day("latest", date.max()));
    }

    private static Part day(String name, @Nullable LocalDate day) {
        return new Part.Line(name, "date", day == null ? "" : day.toString());
    }

    @Override
    public Question read(Question before, Asking asking, Sent sent) {
        return new DateQuestion(before.id(), asking, sent.day("earliest"), sent.day("latest"));
    }
}
