package org.earshot.insight.equity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.family.Place;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.reading.Readers;
import org.earshot.insight.release.ReleaseStore;
import org.earshot.insight.release.Told;
import org.jspecify.annotations.Nullable;

/** Answers what pages and REST ask about groups and places, each in one transaction of the organisation. */
@ApplicationScoped
public class ComparisonDesk implements Comparisons {
    private final Looking looking;
    private final FamilyStore families;
    private final ReleaseStore releases;
    private final Readers readers;

    public ComparisonDesk(Looking looking, FamilyStore families, ReleaseStore releases, Readers readers) {
        this.looking = looking;
        this.families = families;
        this.releases = releases;
        this.readers = readers;
    }

    @Override
    public Optional<GapsView> groups(
            UUID organizationId, String need, @Nullable Place place, GapQuery query, String language) {
        if (!Family.isNeed(need)) {
            return Optional.empty();
        }
        Place at = place == null ? Place.organization(organizationId) : place;
        Subject subject = subject(organizationId, need, at, query.weeks(), language);
        return read(subject, told -> new GroupsReading(subject, query).of(told));
    }

    @Override
    public Optional<PlacesView> places(
            UUID organizationId, String need, @Nullable String kind, int weeks, String language) {
        if (!Family.isNeed(need)) {
            return Optional.empty();
        }
        Place at = Place.organization(organizationId);
        Subject subject = subject(organizationId, need, at, weeks, language);
        return read(subject, told -> new PlacesReading(subject, kind).of(told));
    }

    private Subject subject(UUID organizationId, String need, Place at, int weeks, String language) {
        Weeks asked = Weeks.closedBefore(readers.currentWeek(), weeks);
        return new Subject(
                organizationId,
                need,
                at,
                weeks,
                asked.since(readers.reworded(organizationId, need).orElse(asked.from())),
                readers.names(organizationId, language),
                readers.threshold(organizationId));
    }

    private <T> Optional<T> read(Subject subject, Function<Told, T> reading) {
        Family family = new Family(subject.need(), subject.at());
        return looking.at(
                subject.organizationId(),
                () -> families.all(subject.organizationId()).contains(family)
                        ? Optional.of(releases.told(
                                        subject.organizationId(),
                                        subject.need(),
                                        subject.weeks().from()))
                                .map(reading)
                        : Optional.empty());
    }
}
