package org.earshot.insight.tick.schedule;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.earshot.insight.family.DueFamily;
import org.earshot.insight.family.Evaluations;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.organization.ListenedOrganizations;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.tick.Looked;
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
    private static final Duration LONGEST_HOLD = Duration.ofMillis(100);

    private final ListenedOrganizations organizations;
    private final NeedTick tick;
    private final Looking looking;
    private final Alone alone;
    private final SweepNews news;
    private final Pace pace = new Pace();
    private final Set<UUID> touched = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "sweep");
        thread.setDaemon(true);
        return thread;
    });

    public Sweep(ListenedOrganizations organizations, NeedTick tick, Looking looking, Alone alone, SweepNews news) {
        this.organizations = organizations;
        this.tick = tick;
        this.looking = looking;
        this.alone = alone;
        this.news = news;
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
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
        long begin = System.nanoTime();
        if (tick.knowsPolicies() && pace.isDue(begin)) {
            lookAtTouched();
            pace.looked(begin, System.nanoTime());
        } else {
            schedule();
        }
    }

    /** Tells weeks that are over when no more of them has come in meanwhile; while more comes in, its batches wake it. */
    private void afterQuiet() {
        if (!pace.isBacklog(System.nanoTime())) {
            lookAtTouched();
        }
    }

    private void lookAtTouched() {
        Set<UUID> now = Set.copyOf(touched);
        touched.removeAll(now);
        lookAt(() -> now);
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
     * Evaluates one need after the other, for some time; then keeps all of it, some needs in each transaction. Only these hold the
     * organisation's lock, which whoever counts its answers wants too: never for long, since what is told is worked out under it.
     *
     * @param done needs of earlier turns, and of this one afterwards
     * @return whether needs are left for another turn
     */
    private boolean turn(UUID organizationId, Set<String> done) {
        try {
            List<Timed<Looked>> looked = new ArrayList<>();
            boolean more = looking.at(organizationId, () -> evaluate(organizationId, done, looked));
            keep(organizationId, looked);
            return more;
        } catch (RuntimeException failed) {
            LOG.warnf(
                    "evaluation of several needs failed, trying one at a time error=%s",
                    failed.getClass().getSimpleName());
            oneAtATime(organizationId);
            return false;
        }
    }

    private boolean evaluate(UUID organizationId, Set<String> done, List<Timed<Looked>> looked) {
        long begin = System.nanoTime();
        for (Map.Entry<String, List<DueFamily>> due : tick.due(organizationId).entrySet()) {
            if (stopped || System.nanoTime() - begin > LONGEST_TURN.toNanos()) {
                return !stopped;
            }
            if (done.add(due.getKey())) {
                looked.add(Timed.of(() -> tick.look(organizationId, due.getKey(), due.getValue())));
            }
        }
        return false;
    }

    private void keep(UUID organizationId, List<Timed<Looked>> looked) {
        Iterator<Timed<Looked>> left = looked.iterator();
        while (left.hasNext()) {
            alone.with(organizationId, () -> keepSome(organizationId, left))
                    .forEach(timed -> tell(organizationId, timed));
        }
    }

    private List<Timed<Ticked>> keepSome(UUID organizationId, Iterator<Timed<Looked>> left) {
        List<Timed<Ticked>> kept = new ArrayList<>();
        long begin = System.nanoTime();
        do {
            kept.add(left.next().then(found -> tick.keepWhatHasArrived(organizationId, found)));
        } while (left.hasNext() && System.nanoTime() - begin < LONGEST_HOLD.toNanos());
        return kept;
    }

    /** So that what fails keeps nothing else waiting. */
    private void oneAtATime(UUID organizationId) {
        looking.at(organizationId, () -> tick.due(organizationId)).forEach((need, due) -> {
            if (!stopped) {
                run(organizationId, need, due);
            }
        });
    }

    private void run(UUID organizationId, String need, List<DueFamily> due) {
        try {
            Timed<Looked> looked =
                    looking.at(organizationId, () -> Timed.of(() -> tick.look(organizationId, need, due)));
            keep(organizationId, List.of(looked));
        } catch (RuntimeException failed) {
            news.failed();
            LOG.errorf(
                    failed,
                    "evaluation failed, families stay due organizationId=%s error=%s",
                    organizationId,
                    failed.getClass().getSimpleName());
        }
    }

    private void tell(UUID organizationId, Timed<Ticked> timed) {
        news.ticked(timed.result(), timed.nanos());
        if (timed.result().waiting() && !stopped) {
            touched.add(organizationId);
            ScheduledFuture<?> unused =
                    worker.schedule(this::afterQuiet, NeedTick.QUIET.toMillis() + 1, TimeUnit.MILLISECONDS);
        }
        if (timed.result().alertsChanged()) {
            news.listeners().changed(organizationId);
        }
    }

    /** What came out, and how long it took. */
    private record Timed<T>(T result, long nanos) {
        static <T> Timed<T> of(Supplier<T> work) {
            long begin = System.nanoTime();
            T result = work.get();
            return new Timed<>(result, System.nanoTime() - begin);
        }

        <R> Timed<R> then(Function<T, R> work) {
            Timed<R> next = of(() -> work.apply(result));
            return new Timed<>(next.result, nanos + next.nanos);
        }
    }
}
