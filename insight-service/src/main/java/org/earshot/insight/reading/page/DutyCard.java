package org.earshot.insight.reading.page;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.earshot.insight.alert.AlertStatus;
import org.earshot.insight.directory.KnownPerson;
import org.earshot.insight.reading.AlertView;
import org.earshot.insight.reading.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an alert asks and shows beside the decision.
 *
 * @param duty whose it is and by when
 * @param due as an input of type date takes it
 * @param owners who can be its owner
 * @param people who can see to an action
 * @param mergedInto the alert whose story it is part of, or null
 * @param others alerts that it could be part of
 * @param parts alerts that are part of it
 */
public record DutyCard(
        String duty,
        boolean overdue,
        boolean undecided,
        boolean mine,
        String due,
        String today,
        List<DecidingText.Choice> owners,
        List<DecidingText.Choice> people,
        @Nullable UUID mergedInto,
        List<Other> others,
        List<Other> parts,
        List<ActionCard> actions) {

    /** Another alert. */
    public record Other(UUID id, String sentence) {}

    static DutyCard of(
            AlertView alert, List<AlertView> all, List<KnownPerson> known, DecidingText text, LocalDate today) {
        PersonName owner = alert.owner();
        UUID ownerId = owner == null ? null : owner.id();
        List<DecidingText.Choice> owners = text.people(known, ownerId);
        return new DutyCard(
                text.duty(alert),
                alert.overdue(),
                DecidingText.isUndecided(alert),
                owners.get(0).chosen(),
                (alert.due().isBefore(today) ? today : alert.due()).toString(),
                today.toString(),
                owners,
                text.people(known, owners.get(0).id()),
                alert.mergedInto(),
                all.stream()
                        .filter(other -> !other.id().equals(alert.id()) && standsAlone(other))
                        .map(DutyCard::other)
                        .toList(),
                all.stream()
                        .filter(other -> alert.id().equals(other.mergedInto()))
                        .map(DutyCard::other)
                        .toList(),
                alert.actions().stream().map(text::action).toList());
    }

    private static Other other(AlertView alert) {
        return new Other(alert.id(), alert.sentence());
    }

    private static boolean standsAlone(AlertView alert) {
        return DecidingText.isUndecided(alert) || alert.status() == AlertStatus.DECIDED;
    }
}
