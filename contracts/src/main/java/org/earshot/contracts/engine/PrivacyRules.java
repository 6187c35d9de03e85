package org.earshot.contracts.engine;

import org.earshot.contracts.instrument.ContactQuestion;
import org.earshot.contracts.instrument.Instrument;

/** Whoever is promised that nobody can find out whose answers these are is not asked where to reach them. */
final class PrivacyRules {
    private final Instrument instrument;
    private final Findings findings;

    PrivacyRules(Instrument instrument, Findings findings) {
        this.instrument = instrument;
        this.findings = findings;
    }

    void check() {
        if (!instrument.isAnonymous()) {
            return;
        }
        for (int i = 0; i < instrument.questions().size(); i++) {
            if (instrument.questions().get(i) instanceof ContactQuestion) {
                findings.error(
                        "/questions/" + i,
                        "contact-in-anonymous",
                        "an anonymous survey asks for a phone number or an e-mail address",
                        "Remove the question, or set the instrument's privacy to CONFIDENTIAL or IDENTIFIED.");
            }
        }
    }
}
