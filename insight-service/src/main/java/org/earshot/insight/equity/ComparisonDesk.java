package org.earshot.insight.equity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.earshot.insight.answering.Step;
import org.earshot.insight.equity.PeopleStore.CellWeek;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.FamilyStore;
import org.earshot.insight.family.History;
import org.earshot.insight.family.Place;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.reading.Readers;
import org.jspecify.annotations.Nullable;

/** Answers what pages and REST ask about groups and places, each in one transaction of the organisation. */
@ApplicationScoped
public class ComparisonDesk implements Comparisons {
    /** What is shown once people are known may hang on further people; what still does after so many looks stays hidden. */
    private static final int LOOKS = 3;

    private final Looking looking;
    private final FamilyStore families;
    private final PeopleStore people;
    private final Readers readers;

    public ComparisonDesk(Looking looking, FamilyStore families, PeopleStore people, Readers readers) {
        this.looking = looking;
        this.families = families;
        this.people = people;
        this.readers = readers;
    }

    @Override
    public Optional<GapsView> groups(
            UUID organizationId, String need, @Nullable Place place, GapQuery query, String language) {
        if (Step.isReserved(need)) {
            return Optional.empty();
        }
        Place at = place == null ? Place.organization(organizationId) : place;
        Subject subject = subject(organizationId, need, at, query.weeks(), language);
        return looking.at(organizationId, () -> {
            List<CellCount> ofNeed =
                    families.counts(organizationId, need, subject.weeks().from());
            GroupsReading reading = new GroupsReading(subject, query, ofNeed);
            return read(subject, ofNeed, reading::of);
        });
    }

    @Override
    public Optional<PlacesView> places(
            UUID organizationId, String need, @Nullable String kind, int weeks, String language) {
        if (Step.isReserved(need)) {
            return Optional.empty();
        }
        Place at = Place.organization(organizationId);
        Subject subject = subject(organizationId, need, at, weeks, language);
        return looking.at(organizationId, () -> {
            List<CellCount> ofNeed =
                    families.counts(organizationId, need, subject.weeks().from());
            PlacesReading reading = new PlacesReading(subject, kind);
            return read(subject, ofNeed, reading::of);
        });
    }

    private Subject subject(UUID organizationId, String need, Place at, int weeks, String language) {
        return new Subject(
                organizationId,
                need,
                at,
                Weeks.closedBefore(readers.currentWeek(), weeks),
                readers.names(organizationId, language),
                readers.threshold(organizationId));
    }

    private <T> Optional<T> read(Subject subject, List<CellCount> ofNeed, Function<Told, T> reading) {
        History history = History.of(subject.at(), ofNeed);
        if (history.counts().isEmpty()) {
            return Optional.empty();
        }
        Told told = new Told(history, subject.gate());
        T read = reading.apply(told);
        for (int look = 1; look < LOOKS && !told.undecided().isEmpty(); look++) {
            Set<CellWeek> undecided = told.undecided();
            told = told.with(undecided, people.people(subject.organizationId(), subject.need(), undecided));
            read = reading.apply(told);
        }
        return Optional.of(read);
    }
}
