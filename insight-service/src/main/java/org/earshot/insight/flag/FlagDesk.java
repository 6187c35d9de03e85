package org.earshot.insight.flag;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.flag.FlagsView.Flagged;
import org.earshot.insight.flag.FlagsView.FourWeeks;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.release.Period;
import org.earshot.insight.shift.Bucket;

/** Reads what was told of how responses came. */
@ApplicationScoped
public class FlagDesk {
    private static final int DAYS = 7;

    private final Looking looking;
    private final Flags flags;
    private final Directory directory;
    private final Clock clock;

    public FlagDesk(Looking looking, Flags flags, Directory directory, Clock clock) {
        this.looking = looking;
        this.flags = flags;
        this.directory = directory;
        this.clock = clock;
    }

    /** An organisation's flags in the latest weeks. */
    public FlagsView flags(UUID organizationId) {
        DisclosureGate gate = DisclosureGate.of(directory.policy(organizationId).disclosureThreshold());
        Map<Period, FlagCounts> told = looking.at(organizationId, () -> flags.told(organizationId));
        List<Period> periods = FlagTelling.latest(clock);
        return new FlagsView(
                gate.threshold(),
                periods.stream()
                        .map(period -> shown(
                                period,
                                period.equals(periods.get(0)),
                                told.getOrDefault(period, FlagCounts.NONE),
                                gate))
                        .toList());
    }

    private static FourWeeks shown(Period period, boolean running, FlagCounts counts, DisclosureGate gate) {
        LocalDate from = LocalDate.ofEpochDay(Bucket.firstDayOf(period.week()));
        return new FourWeeks(
                from,
                from.plusDays((long) period.weeks() * DAYS - 1),
                running,
                Stream.of(Flag.values())
                        .map(flag -> new Flagged(
                                flag, gate.rough(new Counted(counts.of(flag), counts.responses(), counts.people()))))
                        .toList());
    }
}
