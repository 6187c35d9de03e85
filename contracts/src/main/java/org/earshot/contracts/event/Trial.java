package org.earshot.contracts.event;

import java.time.Instant;
import java.util.UUID;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.value.Complete;

/**
 * A draft that its authors answer to try it. What is answered is checked as always and kept nowhere: it never becomes a response, so
 * no count can hold it. An instrument has one trial; a later one takes its place, and the link of the earlier one opens nothing more.
 *
 * @param tokenHash of its link: lower-case hex of SHA-256 over the ASCII token
 * @param endsAt from then on the link opens nothing
 * @param instrument the draft as it was when the trial began
 */
public record Trial(
        UUID organizationId,
        UUID instrumentId,
        String tokenHash,
        Instant beganAt,
        Instant endsAt,
        Instrument instrument)
        implements Event {
    /** Stands where a version is named: published versions begin with 1. */
    public static final int VERSION = 0;

    public Trial {
        Complete.present(organizationId, "organizationId");
        Complete.present(instrumentId, "instrumentId");
        Complete.present(tokenHash, "tokenHash");
        Complete.present(beganAt, "beganAt");
        Complete.present(endsAt, "endsAt");
        Complete.present(instrument, "instrument");
    }

    @Override
    public String key() {
        return instrumentId.toString();
    }

    @Override
    public String eventType() {
        return "org.earshot.trial.v1";
    }
}
