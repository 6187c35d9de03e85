package org.earshot.ingest.answering.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.instrument.Instrument;

/**
 * An open link.
 *
 * @param from name of the organisation that asks; "" when unknown
 */
record Visit(String token, Invitation invitation, PublishedInstrument published, String from, Setting setting) {
    Instrument instrument() {
        return published.instrument();
    }

    /** Whether the link was made for one person: then it is the person's draft and response, on whatever device. */
    boolean isPersonal() {
        return invitation.participantId() != null;
    }

    /** Whether it is a draft that its authors try: what is answered is kept nowhere. */
    boolean isTrial() {
        return setting == Setting.TRIAL;
    }

    /** Whether the link knows whose it is, and what is answered by it must not. */
    boolean hidesWhose() {
        return isPersonal() && instrument().isAnonymous();
    }

    List<String> languages() {
        return instrument().languages();
    }

    /** Whether nothing of one person may be there for the next. */
    boolean isKiosk() {
        return setting == Setting.KIOSK;
    }

    /** Path of the link, safe in a header. */
    String base() {
        return base(token) + (isKiosk() ? Asked.KIOSK : "");
    }

    /** Path of any link, safe in a header. */
    static String base(String token) {
        return "/a/" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    }
}
