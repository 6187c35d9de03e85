package org.earshot.ingest.limit;

import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.Invitation;

/** Lets a request in, or says how long it has to wait. Cheap enough for every request: two look-ups in memory. */
public final class Limits {
    private final Allowances allowances;
    private final KeyedHash hash;

    public Limits(Allowances allowances, KeyedHash hash) {
        this.allowances = allowances;
        this.hash = hash;
    }

    /**
     * Lets in whoever holds a link. The network is asked first, so that a flood from one does not use up a link that others answer by.
     *
     * @param link empty when nobody knows it: then the network alone is asked
     * @param address numeric IP address that the request came from
     * @throws TooMuch when link or network has used up what it may
     */
    public void admit(Optional<Invitation> link, String address, Effort effort) {
        take(Holder.NETWORK, hash.of(Network.of(address)), effort);
        link.ifPresent(known -> take(
                known.participantId() != null ? Holder.PERSONAL_LINK : Holder.OPEN_LINK,
                folded(known.invitationId()),
                effort));
    }

    /**
     * Lets in whoever signed in; networks do not matter to them.
     *
     * @param subject of the credentials
     * @throws TooMuch when these credentials have used up what they may
     */
    public void admitClient(String subject, Effort effort) {
        take(Holder.CLIENT, hash.of(subject), effort);
    }

    private void take(Holder holder, long key, Effort effort) {
        allowances.take(holder, key, effort).ifPresent(wait -> {
            throw new TooMuch(holder, wait);
        });
    }

    private static long folded(UUID id) {
        return id.getMostSignificantBits() ^ id.getLeastSignificantBits();
    }
}
