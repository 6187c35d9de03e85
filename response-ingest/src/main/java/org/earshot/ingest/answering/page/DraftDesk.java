package org.earshot.ingest.answering.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.engine.Validation;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.ingest.answering.Draft;
import org.earshot.ingest.answering.Drafts;
import org.earshot.ingest.answering.ReceiptCode;
import org.jspecify.annotations.Nullable;

/** Finds the newest draft of a visitor, stored or carried by the page, and stores it where that is possible. */
@ApplicationScoped
class DraftDesk {
    private static final int SECRET_BYTES = 18;

    private final Drafts drafts;
    private final SecureRandom random = new SecureRandom();

    DraftDesk(Drafts drafts) {
        this.drafts = drafts;
    }

    /** A secret for a browser that has none. */
    String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    Draft begin(String language) {
        return Draft.begin(ReceiptCode.random(random), language);
    }

    /** The draft that a browser's secret stands for; empty when there is none or it is out of reach. */
    Optional<Draft> stored(Visit visit, @Nullable String secret) {
        try {
            return secret == null
                    ? Optional.empty()
                    : drafts.find(key(visit, secret)).map(draft -> sound(visit.instrument(), draft));
        } catch (Drafts.Unavailable outage) {
            return Optional.empty();
        }
    }

    /** The newer of the stored draft and the one that the page carried. */
    Optional<Draft> newest(Visit visit, @Nullable String secret, @Nullable String carried) {
        Optional<Draft> onPage = DraftSeal.read(carried).map(draft -> sound(visit.instrument(), draft));
        Optional<Draft> stored = stored(visit, secret);
        return stored.map(draft -> onPage.map(draft::orNewer).orElse(draft)).or(() -> onPage);
    }

    /** Stores the draft; false when it is not stored, so that the next page has to carry it. */
    boolean keep(Visit visit, @Nullable String secret, Draft draft) {
        if (secret == null) {
            return false;
        }
        try {
            drafts.keep(key(visit, secret), draft);
            return true;
        } catch (Drafts.Unavailable outage) {
            return false;
        }
    }

    /** Removes it; false when it is out of reach. */
    boolean forget(Visit visit, @Nullable String secret) {
        try {
            if (secret != null) {
                drafts.forget(key(visit, secret));
            }
            return true;
        } catch (Drafts.Unavailable outage) {
            return false;
        }
    }

    private static Drafts.Key key(Visit visit, String secret) {
        return new Drafts.Key(
                visit.invitation().organizationId(), visit.invitation().invitationId(), secret);
    }

    /** Without answers that do not fit: what a page carried may have been changed on the way. */
    private static Draft sound(Instrument instrument, Draft draft) {
        Map<String, Answer> sound = new LinkedHashMap<>();
        draft.answers().byQuestion().forEach((id, answer) -> instrument
                .question(id)
                .filter(question -> Validation.fault(question, answer).isEmpty())
                .ifPresent(question -> sound.put(id, answer)));
        String language = instrument.languages().contains(draft.language())
                ? draft.language()
                : instrument.languages().get(0);
        return new Draft(draft.code(), draft.revision(), draft.sent(), draft.steps(), language, new Answers(sound));
    }
}
