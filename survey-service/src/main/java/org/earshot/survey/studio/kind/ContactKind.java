package org.earshot.survey.studio.kind;

import java.util.List;
import java.util.Locale;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.ContactQuestion;
import org.earshot.contracts.instrument.ContactQuestion.Kind;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;

/** A phone number or an e-mail address. */
final class ContactKind implements QuestionKind {
    @Override
    public String name() {
        return "contact";
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof ContactQuestion;
    }

    @Override
    public Question blank(String id, Asking asking) {
        return new ContactQuestion(id, asking, Kind.PHONE, null);
    }

    @Override
    public List<Part> parts(Question question, Instrument instrument) {
        ContactQuestion contact = (ContactQuestion) question;
        String region = contact.region();
        return List.of(
                new Part.Tick("email", contact.kind() == Kind.EMAIL),
                new Part.Line("region", "text", region == null ? "" : region));
    }

    @Override
    public Question read(Question before, Asking asking, Sent sent) {
        String region = sent.text("region").toUpperCase(Locale.ROOT);
        return new ContactQuestion(
                before.id(), asking, sent.has("email") ? Kind.EMAIL : Kind.PHONE, region.isEmpty() ? null : region);
    }
}
