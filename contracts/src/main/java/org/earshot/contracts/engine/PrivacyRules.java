package org.earshot.contracts.engine;

import org.earshot.contracts.instrument.ContactQuestion;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.Question;

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
            Question question = instrument.questions().get(i);
            if (question instanceof ContactQuestion) {
                findings.error(
                        "/questions/" + i,
                        "contact-in-anonymous",
                        "an anonymous survey asks for a phone number or an e-mail address",
                        "Remove the question, or set the instrument's privacy to CONFIDENTIAL or IDENTIFIED.");
            } else if (question instanceof FileQuestion file) {
                file(file, "/questions/" + i);
            }
        }
    }

    /** Where a picture was taken is removed from it; who is in it, or wrote a document, is not. */
    private void file(FileQuestion file, String pointer) {
        if (file.kind() == FileQuestion.Kind.FILE) {
            findings.error(
                    pointer + "/kind",
                    "document-in-anonymous",
                    "an anonymous survey asks for documents, which say who wrote them",
                    "Ask for a photo, or set the instrument's privacy to CONFIDENTIAL or IDENTIFIED.");
        } else {
            findings.warning(
                    pointer,
                    "photo-in-anonymous",
                    "an anonymous survey asks for a picture, which can show who somebody is",
                    "Ask in the hint for a picture without faces, names or house numbers.");
        }
    }
}
