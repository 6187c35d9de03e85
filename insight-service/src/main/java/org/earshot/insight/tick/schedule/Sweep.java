package org.earshot.insight.tick.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.earshot.insight.family.DueFamily;
import org.earshot.insight.family.Evaluations;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.organization.ListenedOrganizations;
import org.earshot.insight.tick.NeedTick;
import org.earshot.insight.tick.Ticked;
import org.jboss.logging.Logger;

/**
 * Evaluates what is due, on one thread. What is due is kept with the counts: a crash between a batch and its evaluation only delays
 * it until the next look.
 */
@ApplicationScoped
public class Sweep implements Evaluations {
    private static final Logger LOG = Logger.getLogger(Sweep.class);
    private static final long LOOK_SECONDS = 10;
    private static final long LONGEST_TICK_SECONDS = 8;
    private static final Duration LONGEST_TURN = Duration.ofMillis(400);

    private final ListenedOrganizations organizations;
    private final FamilyStore families;
    private final NeedTick tick;
    private final Alone alone;
    private final SweepNews news;
    private final Pace pace = new Pace();
    private final Set<UUID> touched = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "sweep");
        thread.setDaemon(true);
        return thread;
    });

    public Sweep(
            ListenedOrganizations organizations, FamilyStore families, NeedTick tick, Alone alone, SweepNews news) {
        this.organizations = organizations;
        this.families = families;
        this.tick = tick;
        this.alone = alone;
        this.news = news;
    }

    void start(@Observes StartupEvent started) {
        ScheduledFuture<?> unused =
                worker.scheduleWithFixedDelay(this::lookEverywhere, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
        worker.shutdown();
        try {
            if (!worker.awaitTermination(LONGEST_TICK_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("a tick was still running at the end; what it left is due at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void wake(int records, Duration behind, Set<UUID> organizationIds) {
        touched.addAll(organizationIds);
        if (pace.woken(records, behind, System.nanoTime())) {
            schedule();
        }
    }

    @Override
    public boolean isBehind() {
        return pace.isBacklog(System.nanoTime());
    }

    private void schedule() {
        if (!stopped) {
            ScheduledFuture<?> unused =
                    worker.schedule(this::afterBatch, Pace.LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void afterBatch() {
        if (tick.knowsPolicies() && pace.isDue(System.nanoTime())) {
            Set<UUID> now = Set.copyOf(touched);
            touched.removeAll(now);
            lookAt(() -> now);
        } else {
            schedule();
        }
    }

    /** Finds what a crash, another instance or the end of a week left due. */
    private void lookEverywhere() {
        if (tick.knowsPolicies() && !pace.isBacklog(System.nanoTime())) {
            lookAt(organizations::all);
        }
    }

    private void lookAt(Supplier<Collection<UUID>> where) {
        try {
            where.get().forEach(this::look);
        } catch (RuntimeException away) {
            LOG.warnf(
                    "evaluation waits for its database error=%s",
                    away.getClass().getSimpleName());
        }
    }

    private void look(UUID organizationId) {
        Set<String> done = new HashSet<>();
        boolean more = true;
        while (more && !stopped) {
            more = turn(organizationId, done);
        }
    }

    /**
     * Evaluates one need after the other in one transaction, so that the organisation's lock, which whoever counts its answers wants
     * too, is waited for once and not for each need; and gives it up in time.
     *
     * @param done needs of earlier turns, and of this one afterwards
     * @return whether needs are left for another turn
     */
    private boolean turn(UUID organizationId, Set<String> done) {
        List<Timed> evaluated = new ArrayList<>();
        try {
            boolean more = alone.with(organizationId, () -> evaluate(organizationId, done, evaluated));
            evaluated.forEach(timed -> tell(organizationId, timed));
            return more;
        } catch (RuntimeException failed) {
            LOG.warnf(
                    "evaluation of several needs failed, trying one at a time error=%s",
                    failed.getClass().getSimpleName());
            oneAtATime(organizationId);
            return false;
        }
    }

    /** So that what fails keeps nothing else waiting. */
    private void oneAtATime(UUID organizationId) {
        alone.with(organizationId, () -> due(organizationId)).forEach((need, due) -> {
            if (!stopped) {
                run(organizationId, need, due);
            }
        });
    }

    private boolean evaluate(UUID organizationId, Set<String> done, List<Timed> evaluated) {
        long begin = System.nanoTime();
        for (Map.Entry<String, List<DueFamily>> due : due(organizationId).entrySet()) {
            long started = System.nanoTime();
            if (stopped || started - begin > LONGEST_TURN.toNanos()) {
                return !stopped;
            }
            if (done.add(due.getKey())) {
                Ticked ticked = tick.run(organizationId, due.getKey(), due.getValue());
                evaluated.add(new Timed(ticked, System.nanoTime() - started));
            }
        }
        return false;
    }

    private Map<String, List<DueFamily>> due(UUID organizationId) {
        return families.due(organizationId, tick.currentWeek()).stream()
                .collect(Collectors.groupingBy(family -> family.family().need()));
    }

    private void run(UUID organizationId, String need, List<DueFamily> due) {
        long started = System.nanoTime();
        try {
            Ticked ticked = alone.with(organizationId, () -> tick.run(organizationId, need, due));
            tell(organizationId, new Timed(ticked, System.nanoTime() - started));
        } catch (RuntimeException failed) {
            news.failed();
            LOG.errorf(
                    failed,
                    "evaluation failed, families stay due organizationId=%s error=%s",
                    organizationId,
                    failed.getClass().getSimpleName());
        }
    }

    private void tell(UUID organizationId, Timed timed) {
        news.ticked(timed.ticked(), timed.nanos());
        if (timed.ticked().alertsChanged()) {
            news.listeners().changed(organizationId);
        }
    }

    /** What an evaluation did, and how long it took. */
    private record Timed(Ticked ticked, long nanos) {}
}
