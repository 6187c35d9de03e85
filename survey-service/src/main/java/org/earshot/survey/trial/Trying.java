package org.earshot.survey.trial;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.earshot.contracts.engine.Finding;
import org.earshot.contracts.engine.InstrumentCheck;
import org.earshot.contracts.event.Trial;
import org.earshot.survey.identity.Secret;
import org.earshot.survey.instrument.Instruments;

/** Drafts are tried: answered on the pages that people will see, by a link that opens nothing but this draft. */
@ApplicationScoped
public class Trying {
    /** How long a trial's link opens. */
    public static final Duration LASTS = Duration.ofDays(7);

    private static final int TOKEN_BITS = 128;

    private final Instruments instruments;
    private final Trials trials;
    private final RandomGenerator random;
    private final Clock clock;

    public Trying(Instruments instruments, Trials trials, RandomGenerator random, Clock clock) {
        this.instruments = instruments;
        this.trials = trials;
        this.random = random;
        this.clock = clock;
    }

    /**
     * Begins a trial of the draft as it stands.
     *
     * @return the token of its link, which nobody can read again later; empty when there is no such instrument
     * @throws NotFitToTry when people could not answer it
     */
    public Optional<Secret> begin(UUID instrumentId) {
        return instruments.draft(instrumentId).map(draft -> {
            List<Finding> findings = InstrumentCheck.check(draft.document());
            if (!InstrumentCheck.publishable(findings)) {
                throw new NotFitToTry(findings);
            }
            Secret token = Secret.random(random, TOKEN_BITS);
            Instant now = clock.instant();
            trials.begin(new Trial(
                    draft.organizationId(), instrumentId, token.hash(), now, now.plus(LASTS), draft.document()));
            return token;
        });
    }
}
