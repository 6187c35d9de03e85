package org.earshot.survey.studio.kind;

import java.util.List;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.YesNo;

/** Several lines in own words. */
final class LongTextKind implements QuestionKind {
    @Override
    public String name() {
        return "long-text";
    }

    @Override
    public boolean takes(Question question) {
        return question instanceof LongText;
    }

    @Override
    public Question blank(String id, Asking asking) {
        return new LongText(id, asking);
    }

    @Override
    public List<Part> parts(Question question, Instrument instrument) {
        String consent = ((LongText) question).quoteConsent();
        return List.of(new Part.Selection("quoteConsent", yesNoQuestions(instrument), consent == null ? "" : consent));
    }

    private static List<Part.Option> yesNoQuestions(Instrument instrument) {
        return instrument.questions().stream()
                .filter(YesNo.class::isInstance)
                .map(q -> new Part.Option(
                        q.id(), q.asking().text().in(instrument.languages().get(0))))
                .toList();
    }

    @Override
    public Question read(Question before, Asking asking, Sent sent) {
        String consent = sent.text("quoteConsent");
        return new LongText(before.id(), asking, consent.isEmpty() ? null : consent);
    }
}
