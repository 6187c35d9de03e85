package org.earshot.ingest.answering;

import java.util.Optional;
import org.earshot.contracts.event.Invitation;
import org.earshot.ingest.catalogue.Catalogue;

/**
 * What was begun by links that another one took the place of. Whoever answers by the new one gives the same response anew: its code and
 * number go on, what was said by the earlier link is not shown, since the new one may be in other hands.
 */
public final class EarlierLinks {
    /** Longer chains were not made by people. */
    private static final int MOST = 20;

    private final Drafts drafts;
    private final Catalogue catalogue;

    public EarlierLinks(Drafts drafts, Catalogue catalogue) {
        this.drafts = drafts;
        this.catalogue = catalogue;
    }

    /** A draft with nothing answered that goes on where the latest earlier link left off; empty when none did, or nobody can look. */
    public Optional<Draft> goOn(Invitation link, String language) {
        try {
            Optional<Invitation> earlier = before(link);
            for (int i = 0; i < MOST && earlier.isPresent(); i++) {
                Invitation known = earlier.get();
                Optional<Draft> draft =
                        drafts.find(new Drafts.Key(known.organizationId(), known.invitationId(), known.tokenHash()));
                if (draft.isPresent()) {
                    return draft.map(left -> left.afresh(language));
                }
                earlier = before(known);
            }
            return Optional.empty();
        } catch (Drafts.Unavailable outage) {
            return Optional.empty();
        }
    }

    private Optional<Invitation> before(Invitation link) {
        return Optional.ofNullable(link.replaces())
                .flatMap(catalogue::invitation)
                .filter(earlier -> earlier.organizationId().equals(link.organizationId()));
    }
}
