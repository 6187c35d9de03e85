package org.earshot.ingest.answering.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.answer.Answers;
import org.earshot.contracts.engine.Validation;
import org.earshot.contracts.instrument.FileQuestion;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.ingest.answering.Draft;
import org.earshot.ingest.answering.Drafts;
import org.earshot.ingest.answering.EarlierLinks;
import org.earshot.ingest.file.Filing;
import org.jspecify.annotations.Nullable;

/** Finds the newest draft of a visitor, stored or carried by the page, and stores it where that is possible. */
@ApplicationScoped
class DraftDesk {
    private static final int SECRET_BYTES = 18;

    private final Drafts drafts;
    private final EarlierLinks earlierLinks;
    private final Filing filing;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DraftDesk(Drafts drafts, EarlierLinks earlierLinks, Filing filing, Clock clock) {
        this.drafts = drafts;
        this.earlierLinks = earlierLinks;
        this.filing = filing;
        this.clock = clock;
    }

    /** A secret for a browser that has none. */
    String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** A new draft; of a link that took another's place the same response anew. On a device for everybody its code follows from the secret, so that a page of the person before is told apart. */
    Draft begin(Visit visit, @Nullable String secret, String language) {
        Optional<Draft> earlier = earlierLinks.goOn(visit.invitation(), language);
        if (earlier.isPresent()) {
            return earlier.get().begunAt(clock.instant());
        }
        String held = visit.isPersonal() ? visit.token() : visit.isKiosk() ? secret : null;
        ReceiptCode code = held == null ? ReceiptCode.random(random) : ReceiptCode.ofLink(held, null);
        return Draft.begin(code, language).begunAt(clock.instant());
    }

    /** Whether somebody answered by an earlier link, and what is answered by this one takes the place of that. */
    boolean takesThePlaceOfAnswers(Visit visit) {
        return earlierLinks
                .goOn(visit.invitation(), visit.languages().get(0))
                .filter(draft -> draft.revision() > 1)
                .isPresent();
    }

    /** The draft that a browser's secret or a personal link stands for; empty when there is none or it is out of reach. */
    Optional<Draft> stored(Visit visit, @Nullable String secret) {
        try {
            return key(visit, secret).flatMap(drafts::find).map(draft -> sound(visit.instrument(), draft));
        } catch (Drafts.Unavailable outage) {
            return Optional.empty();
        }
    }

    /** The newer of the stored draft and the one that the page carried, with what the page noticed. */
    Optional<Draft> newest(Visit visit, Asked asked) {
        Optional<Draft> onPage = DraftSeal.read(asked.form.first("so-far"))
                .filter(draft -> !visit.isKiosk() || isOf(asked.secret, draft))
                .map(draft -> sound(visit.instrument(), draft));
        Optional<Draft> stored = stored(visit, asked.secret);
        Optional<Draft> newest =
                stored.map(draft -> onPage.map(draft::orNewer).orElse(draft)).or(() -> onPage);
        return asked.form.isTrapped() ? newest.map(Draft::trapped) : newest;
    }

    private static boolean isOf(@Nullable String secret, Draft draft) {
        return secret != null && draft.code().equals(ReceiptCode.ofLink(secret, null));
    }

    /** Stores the draft; false when it is not stored, so that the next page has to carry it. */
    boolean keep(Visit visit, @Nullable String secret, Draft draft) {
        try {
            Optional<Drafts.Key> key = key(visit, secret);
            key.ifPresent(known -> drafts.keep(known, draft, visit.isPersonal()));
            filing.touch(() -> draft.filedBy(visit.invitation()), draft.answers());
            return key.isPresent();
        } catch (Drafts.Unavailable outage) {
            return false;
        }
    }

    /** Shows it to nobody any more. A personal link still knows that it was sent, so that a correction is one. */
    void forget(Visit visit, @Nullable String secret) {
        if (visit.isPersonal()) {
            dropFiles(visit, secret);
            stored(visit, secret).ifPresent(draft -> keep(visit, secret, draft.emptied()));
        } else {
            remove(visit, secret);
        }
    }

    /** Clears away what was taken back. A personal link may be answered anew, as another response. */
    void withdrawn(Visit visit, @Nullable String secret, ReceiptCode code) {
        Optional<Draft> own = stored(visit, secret).filter(draft -> draft.code().equals(code));
        if (own.isEmpty()) {
            return;
        }
        if (visit.isPersonal()) {
            ReceiptCode next = ReceiptCode.ofLink(visit.token(), code);
            keep(visit, secret, Draft.begin(next, own.get().language()));
        } else {
            remove(visit, secret);
        }
    }

    /** Lets files go that were chosen and not sent, before the draft that names them goes. */
    void dropFiles(Visit visit, @Nullable String secret) {
        if (visit.instrument().asked().stream().noneMatch(FileQuestion.class::isInstance)) {
            return;
        }
        stored(visit, secret)
                .filter(draft -> !draft.sent())
                .ifPresent(draft -> filing.drop(() -> draft.filedBy(visit.invitation()), draft.answers()));
    }

    private void remove(Visit visit, @Nullable String secret) {
        dropFiles(visit, secret);
        try {
            key(visit, secret).ifPresent(drafts::forget);
        } catch (Drafts.Unavailable outage) {
            // it expires by itself
        }
    }

    /** Whoever holds a personal link may go on with what was begun by it; an open link is everybody's, so there the browser tells. */
    private static Optional<Drafts.Key> key(Visit visit, @Nullable String secret) {
        return Optional.ofNullable(visit.isPersonal() ? visit.token() : secret)
                .map(held -> Drafts.Key.of(
                        visit.invitation().organizationId(), visit.invitation().invitationId(), held));
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
        return new Draft(
                draft.code(),
                draft.revision(),
                draft.sent(),
                draft.steps(),
                language,
                new Answers(sound),
                draft.texted(),
                draft.signs());
    }
}
