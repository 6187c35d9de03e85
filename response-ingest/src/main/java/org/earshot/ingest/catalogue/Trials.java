package org.earshot.ingest.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.earshot.contracts.event.Invitation;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.Trial;
import org.jspecify.annotations.Nullable;

/** Drafts on trial, each in the shape of a link and a version, so that they are answered on the same pages. */
final class Trials {
    /** Stands where a program or a site is named: a trial belongs to none. */
    private static final UUID NOWHERE = new UUID(0, 0);

    private final Map<String, Trial> trials = new ConcurrentHashMap<>();

    void keep(String key, @Nullable Trial trial) {
        if (trial == null) {
            trials.remove(key);
        } else {
            trials.put(key, trial);
        }
    }

    Optional<PublishedInstrument> instrument(UUID instrumentId) {
        return Optional.ofNullable(trials.get(instrumentId.toString()))
                .map(trial -> new PublishedInstrument(
                        trial.organizationId(),
                        trial.instrumentId(),
                        Trial.VERSION,
                        trial.beganAt(),
                        trial.endsAt(),
                        null,
                        trial.instrument().unrolled()));
    }

    /** There are few: one for each draft that somebody tries these days. */
    Optional<Invitation> invitation(String tokenHash) {
        return trials.values().stream()
                .filter(trial -> trial.tokenHash().equals(tokenHash))
                .findFirst()
                .map(trial -> new Invitation(
                        trial.organizationId(),
                        trial.instrumentId(),
                        tokenHash,
                        trial.instrumentId(),
                        Trial.VERSION,
                        NOWHERE,
                        NOWHERE,
                        null,
                        null,
                        trial.endsAt(),
                        false,
                        trial.beganAt()));
    }
}
