package org.earshot.ingest.conversation;

import java.util.Optional;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.ingest.answering.Delivery;
import org.earshot.ingest.answering.Draft;
import org.earshot.ingest.answering.Drafts;
import org.earshot.ingest.answering.EarlierLinks;
import org.earshot.ingest.answering.Openings;
import org.earshot.platform.problem.Refusal;

/** The answers in progress behind a personal link, which texts and pages share: one draft, one response. */
public final class SharedDraft {
    private final Drafts drafts;
    private final EarlierLinks earlierLinks;
    private final Delivery delivery;
    private final Openings openings;

    public SharedDraft(Drafts drafts, EarlierLinks earlierLinks, Delivery delivery, Openings openings) {
        this.drafts = drafts;
        this.earlierLinks = earlierLinks;
        this.delivery = delivery;
        this.openings = openings;
    }

    /** The answers so far; a new draft, in the language of the offer, where there are none. */
    Draft of(Script script, Offer offer) {
        String language = language(script.scene().instrument(), offer.language());
        return drafts.find(key(offer))
                .or(() -> earlierLinks.goOn(script.invitation(), language))
                .orElseGet(() -> Draft.begin(ReceiptCode.ofLink(offer.token(), null), language));
    }

    /** Keeps them where they changed. */
    void keep(Offer offer, Draft before, Draft after) {
        if (!after.equals(before)) {
            drafts.keep(key(offer), after, true);
        }
    }

    /** Somebody began by text. */
    void began(Script script, Draft draft) {
        openings.began(script.invitation(), draft, Channel.SMS);
    }

    /** Sends them; empty when they did not arrive, and may later. */
    Optional<Draft> deliver(Script script, Draft draft) {
        try {
            return Optional.of(
                    delivery.deliver(script.invitation(), script.scene().instrument(), draft, Channel.SMS));
        } catch (Delivery.FilesGone | Delivery.Uncertain | Refusal notNow) {
            return Optional.empty();
        }
    }

    private static String language(Instrument instrument, String wanted) {
        return instrument.languages().contains(wanted)
                ? wanted
                : instrument.languages().stream()
                        .filter(tag -> tag.split("-", 2)[0].equals(wanted.split("-", 2)[0]))
                        .findFirst()
                        .orElse(instrument.languages().get(0));
    }

    private static Drafts.Key key(Offer offer) {
        return Drafts.Key.of(offer.organizationId(), offer.invitationId(), offer.token());
    }
}
