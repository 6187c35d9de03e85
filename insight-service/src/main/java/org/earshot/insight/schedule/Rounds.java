package org.earshot.insight.schedule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.earshot.insight.family.Evaluations;
import org.earshot.insight.organization.ListenedOrganizations;
import org.earshot.insight.organization.Touched;

/**
 * Looks every few seconds where something came, one organisation after the other, and everywhere at the start and once in many rounds:
 * what came is in the database, a crash loses nothing. One that fails is looked at again, and keeps no other waiting. Not while responses are catching up: counting needs is what everyone waits for.
 */
public final class Rounds {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Touched touched;
    private final ListenedOrganizations everywhere;
    private final Evaluations evaluations;
    private final int betweenAll;
    private final BiConsumer<UUID, BooleanSupplier> work;
    private final NowAndThen looks;
    private int rounds;

    /**
     * Looks at nothing yet.
     *
     * @param betweenAll rounds from one that looks everywhere to the next
     * @param work on an organisation; ends early, leaving the rest for later, when its second argument says so
     */
    public Rounds(
            String name,
            Duration between,
            int betweenAll,
            Touched touched,
            ListenedOrganizations everywhere,
            Evaluations evaluations,
            BiConsumer<UUID, BooleanSupplier> work) {
        this.touched = touched;
        this.everywhere = everywhere;
        this.evaluations = evaluations;
        this.betweenAll = betweenAll;
        this.work = work;
        this.looks = new NowAndThen(name, between, this::look);
    }

    /** Begins. */
    public void start() {
        looks.start();
    }

    /** Looks no more. */
    public void stop() {
        looks.stop(PATIENCE);
    }

    private boolean otherThingsFirst() {
        return looks.isStopped() || evaluations.isBehind();
    }

    private void look() {
        if (otherThingsFirst()) {
            return;
        }
        if (rounds % betweenAll == 0) {
            everywhere.all().forEach(touched::add);
        }
        rounds++;
        List<RuntimeException> failures = new ArrayList<>();
        for (UUID organizationId : touched.take()) {
            try {
                work.accept(organizationId, this::otherThingsFirst);
                if (otherThingsFirst()) {
                    touched.add(organizationId);
                }
            } catch (RuntimeException failed) {
                touched.add(organizationId);
                failures.add(failed);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }
}
