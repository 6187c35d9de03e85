package org.earshot.contracts.engine;

import java.util.Optional;
import org.earshot.contracts.instrument.Consent;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.YesNo;

/** Whoever is asked whether others may read their words can say yes or no to it, and leave it. */
final class QuoteRules {
    private final Instrument instrument;
    private final Findings findings;

    QuoteRules(Instrument instrument, Findings findings) {
        this.instrument = instrument;
        this.findings = findings;
    }

    void check() {
        for (int i = 0; i < instrument.questions().size(); i++) {
            if (instrument.questions().get(i) instanceof LongText text && text.quoteConsent() != null) {
                consent(instrument.question(text.quoteConsent()), "/questions/" + i + "/quoteConsent");
            }
        }
    }

    private void consent(Optional<Question> asked, String pointer) {
        if (asked.isEmpty()) {
            findings.error(
                    pointer,
                    "unknown-question",
                    "the instrument has no question with this id",
                    "Name a question for consent of this instrument, or leave quoteConsent out.");
        } else if (!(asked.get() instanceof YesNo || asked.get() instanceof Consent)) {
            findings.error(
                    pointer,
                    "not-a-yes-no-question",
                    "the question that it names is not answered with yes or no",
                    "Ask for consent with a question of type consent or yes-no.");
        } else if (asked.get().asking().required()
                || (asked.get() instanceof Consent consent && consent.toTakePart())) {
            findings.error(
                    pointer,
                    "forced-consent",
                    "the question that it names must be answered",
                    "Let people leave the question about consent: set its required and toTakePart to false.");
        }
    }
}
