package org.earshot.insight.flag;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.release.Period;
import org.earshot.insight.shift.Bucket;

/**
 * Counts the running four weeks and those before anew, and tells what enough people have changed. Counting reads all responses of these
 * weeks; after each time it rests so long that no more than one part in fifty of the time goes into it.
 */
@ApplicationScoped
public class FlagTelling {
    /** Four weeks each: the running ones and what to compare them with. */
    static final int TOLD = 3;

    private static final int REST = 50;

    private final Looking looking;
    private final Alone alone;
    private final Flags flags;
    private final Directory directory;
    private final FlagsToCount toCount;
    private final Clock clock;
    private final Map<UUID, Instant> restUntil = new ConcurrentHashMap<>();

    public FlagTelling(
            Looking looking, Alone alone, Flags flags, Directory directory, FlagsToCount toCount, Clock clock) {
        this.looking = looking;
        this.alone = alone;
        this.flags = flags;
        this.directory = directory;
        this.toCount = toCount;
        this.clock = clock;
    }

    /** Brings an organisation's figures up to date, now or when it has rested. */
    public void look(UUID organizationId) {
        Instant begins = clock.instant();
        if (restUntil.getOrDefault(organizationId, Instant.EPOCH).isAfter(begins)) {
            toCount.add(organizationId);
            return;
        }
        tell(organizationId);
        Duration took = Duration.between(begins, clock.instant());
        restUntil.put(organizationId, begins.plus(took.multipliedBy(REST)));
    }

    /** Counts without the lock: whoever counts needs must not wait for it. */
    void tell(UUID organizationId) {
        int threshold = directory.policy(organizationId).disclosureThreshold();
        Map<Period, FlagCounts> now = looking.at(organizationId, () -> flags.counts(organizationId, earliest(clock)));
        Object unused = alone.with(organizationId, () -> {
            Map<Period, FlagCounts> told = flags.told(organizationId);
            Map<Period, FlagCounts> next = new TreeMap<>();
            latest(clock)
                    .forEach(period -> next.put(
                            period,
                            told.getOrDefault(period, FlagCounts.NONE)
                                    .moved(now.getOrDefault(period, FlagCounts.NONE), threshold)));
            if (!next.equals(told)) {
                flags.tell(organizationId, next);
            }
            return next;
        });
    }

    /** The four weeks that run, then those before. */
    static List<Period> latest(Clock clock) {
        int running = running(clock).week();
        return IntStream.range(0, TOLD)
                .mapToObj(back -> new Period(running - back * Period.MONTH, Period.MONTH))
                .toList();
    }

    private static Period earliest(Clock clock) {
        return new Period(running(clock).week() - (TOLD - 1) * Period.MONTH, Period.MONTH);
    }

    private static Period running(Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Period.monthOf(Bucket.weekOf(today.toEpochDay()));
    }
}
