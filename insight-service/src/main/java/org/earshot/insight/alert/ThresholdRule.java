package org.earshot.insight.alert;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.Direction;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.contracts.policy.OwnThreshold;
import org.earshot.insight.directory.ListeningPolicy;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.family.Estimate;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.KnownShift;
import org.earshot.insight.family.Place;
import org.earshot.insight.shift.GroupRef;
import org.jspecify.annotations.Nullable;

/**
 * When a threshold of one's own rings, and when that ends. It needs no history, so that it works from the first week.
 *
 * <p>The latest closed week rings when its share is above the line. The running week is looked at with every answer, and at one
 * of so many looks chance would carry it over the line: it rings only when the whole 95 % interval lies above. What rings does not
 * ring again until a closed week of enough people is not above the line any more.
 *
 * <p>An alert keeps the line that it was raised with, whatever the policy says later. A program with a policy of its own has its
 * own lines only.
 */
public final class ThresholdRule {
    private final UUID organizationId;
    private final String need;
    private final Policies policies;
    private final WeekShares shares;
    private final Instant now;

    /** The rule for the need that the shares are of, as of now. */
    public ThresholdRule(UUID organizationId, String need, Policies policies, WeekShares shares, Instant now) {
        this.organizationId = organizationId;
        this.need = need;
        this.policies = policies;
        this.shares = shares;
        this.now = now;
    }

    /**
     * What to do.
     *
     * @param alerts of thresholds of the need that are not closed
     */
    public List<AlertChange> changes(List<Alert> alerts) {
        List<AlertChange> changes = new ArrayList<>();
        Set<UUID> open = new HashSet<>();
        for (Alert alert : alerts) {
            OwnThreshold threshold = alert.threshold();
            if (threshold != null) {
                open.add(alert.shift().id());
                changes.add(follow(alert, threshold));
            }
        }
        for (ListeningPolicy policy : policies.all()) {
            policy.alerting().thresholds().stream()
                    .filter(threshold -> threshold.need().equals(need))
                    .flatMap(threshold -> crossed(policy, threshold).stream())
                    .filter(crossed -> open.add(crossed.about.id()))
                    .forEach(crossed -> changes.add(AlertChange.open(
                            crossed.about,
                            AlertEntry.told(now, AlertEntry.Kind.OPENED, crossed.about.estimate()),
                            RaisedUnder.of(policy),
                            crossed.threshold)));
        }
        return changes;
    }

    private Optional<Crossed> crossed(ListeningPolicy policy, OwnThreshold threshold) {
        return place(policy, threshold).flatMap(place -> shares.beyond(place, group(threshold), threshold)
                .map(beyond -> new Crossed(threshold, about(place, threshold, beyond, beyond.week()))));
    }

    private Optional<Place> place(ListeningPolicy policy, OwnThreshold threshold) {
        UUID program = policy.programId();
        UUID named = threshold.placeId();
        if (program != null) {
            return Optional.of(Place.program(program));
        }
        if (named == null || named.equals(organizationId)) {
            return Optional.of(Place.organization(organizationId));
        }
        return shares.place(named)
                .filter(place -> place.kind() != PlaceKind.PROGRAM
                        || !policies.programs().containsKey(named));
    }

    private AlertChange follow(Alert alert, OwnThreshold threshold) {
        Place place = alert.shift().family().place();
        Optional<WeekShares.Beyond> beyond = shares.beyond(place, alert.shift().group(), threshold);
        if (beyond.isPresent()) {
            return told(
                    alert, about(place, threshold, beyond.get(), alert.shift().onset()));
        }
        boolean within = shares.isWithin(
                place, alert.shift().group(), threshold, alert.shift().alertedWeek());
        return within
                ? AlertChange.add(alert, AlertEntry.closed(now, Closing.WITHIN_THRESHOLD))
                : AlertChange.keep(alert, now);
    }

    private AlertChange told(Alert alert, KnownShift current) {
        Estimate told = alert.history().told();
        boolean news = told == null
                || current.estimate().isNewsTo(told)
                || alert.history().wasToldInAnEarlierWeek(now);
        return news
                ? AlertChange.add(
                        alert.about(current), AlertEntry.told(now, AlertEntry.Kind.RE_ESTIMATED, current.estimate()))
                : AlertChange.keep(alert.about(current), now);
    }

    private KnownShift about(Place place, OwnThreshold threshold, WeekShares.Beyond beyond, int since) {
        GroupRef group = group(threshold);
        String name = organizationId + "|threshold|" + need + "|" + place.kind() + "|" + place.id() + "|" + group;
        return new KnownShift(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                new Family(need, place),
                Direction.UP,
                since,
                beyond.week(),
                false,
                group,
                beyond.estimate());
    }

    private static @Nullable GroupRef group(OwnThreshold threshold) {
        String dimension = threshold.dimension();
        String group = threshold.group();
        return dimension == null || group == null ? null : new GroupRef(dimension, group);
    }

    /** A threshold and the week beyond it. */
    private record Crossed(OwnThreshold threshold, KnownShift about) {}
}
