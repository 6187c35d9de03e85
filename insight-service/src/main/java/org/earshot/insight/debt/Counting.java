package org.earshot.insight.debt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.update.Update;
import org.earshot.insight.update.UpdateStore;

/** Counts the listening debt of an organisation's programs anew, when anything that it is counted from has changed. */
@ApplicationScoped
public class Counting {
    /** Weeks before the day on which it is counted that its course is shown for. */
    static final int WEEKS_BEFORE = 12;

    private static final int WEEK_DAYS = 7;

    private final DebtStore debts;
    private final UpdateStore updates;
    private final Looking looking;
    private final Alone alone;

    public Counting(DebtStore debts, UpdateStore updates, Looking looking, Alone alone) {
        this.debts = debts;
        this.updates = updates;
        this.looking = looking;
        this.alone = alone;
    }

    /** Counts if it has to; returns whether it did. Only the keeping holds the organisation's lock. */
    public boolean run(UUID organizationId, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        String stamp = looking.at(organizationId, () -> today + " " + debts.stamp(organizationId));
        if (looking.at(organizationId, () -> debts.lastStamp(organizationId))
                .filter(stamp::equals)
                .isPresent()) {
            return false;
        }
        List<DebtStore.Counted> counted = looking.at(organizationId, () -> count(organizationId, today));
        alone.with(organizationId, () -> {
            debts.keep(organizationId, stamp, counted);
            return counted;
        });
        return true;
    }

    private List<DebtStore.Counted> count(UUID organizationId, LocalDate today) {
        LocalDate earliest = today.minusDays(WEEK_DAYS * WEEKS_BEFORE + Debt.COUNTED_DAYS);
        Map<UUID, List<Update>> told = updates.all(organizationId).stream()
                .filter(update -> !update.history().told().isEmpty())
                .collect(Collectors.groupingBy(update -> update.about().programId()));
        return debts.spoken(organizationId, earliest).entrySet().stream()
                .map(program -> new DebtStore.Counted(
                        program.getKey(),
                        points(program.getValue(), told.getOrDefault(program.getKey(), List.of()), today)))
                .toList();
    }

    private static List<Debt> points(List<Spoken> spoken, List<Update> told, LocalDate today) {
        return IntStream.rangeClosed(-WEEKS_BEFORE, 0)
                .mapToObj(week -> Debt.of(spoken, told, today.plusDays((long) WEEK_DAYS * week)))
                .toList();
    }
}
