package org.earshot.insight.reach;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.directory.Directory;
import org.earshot.insight.directory.KnownPlace;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.equity.Weeks;
import org.earshot.insight.family.Place;
import org.earshot.insight.organization.Alone;
import org.earshot.insight.organization.Looking;
import org.earshot.insight.reach.MixView.DimensionMix;
import org.earshot.insight.reading.Names;
import org.earshot.insight.reading.Readers;
import org.earshot.insight.shift.GroupRef;
import org.jspecify.annotations.Nullable;

/** Answers what pages and REST ask about reach and mix, each in one transaction of the organisation. */
@ApplicationScoped
public class MixDesk implements Mixes {
    private final Looking looking;
    private final Alone alone;
    private final ReachStore store;
    private final Readers readers;
    private final Directory directory;
    private final Clock clock;
    private final HeldMix held = new HeldMix();

    public MixDesk(Looking looking, Alone alone, ReachStore store, Readers readers, Directory directory, Clock clock) {
        this.looking = looking;
        this.alone = alone;
        this.store = store;
        this.readers = readers;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Optional<MixView> of(UUID organizationId, @Nullable UUID programId, int weeks, String language) {
        Names names = readers.names(organizationId, language);
        Weeks looked = Weeks.closedBefore(readers.currentWeek(), weeks);
        return looking.at(organizationId, () -> {
            List<UUID> programs = programs(organizationId, looked.from());
            return programs.stream()
                    .filter(program -> programId == null || program.equals(programId))
                    .findFirst()
                    .map(program -> view(organizationId, program, programs, looked, names));
        });
    }

    @Override
    public void keep(UUID organizationId, Composition composition, UUID by) {
        alone.with(organizationId, () -> {
            if (!programs(organizationId, 0).contains(composition.programId())) {
                throw new CompositionRefused(CompositionRefused.Kind.PROGRAM);
            }
            store.keep(organizationId, composition, by);
            return composition;
        });
    }

    /** Those with answers first. */
    private List<UUID> programs(UUID organizationId, int fromWeek) {
        List<UUID> programs = new ArrayList<>(store.heard(organizationId, fromWeek));
        directory.places(organizationId).stream()
                .filter(place -> place.kind() == PlaceKind.PROGRAM)
                .map(KnownPlace::id)
                .filter(program -> !programs.contains(program))
                .forEach(programs::add);
        return programs;
    }

    private MixView view(UUID organizationId, UUID program, List<UUID> programs, Weeks weeks, Names names) {
        int threshold = readers.threshold(organizationId);
        DisclosureGate gate = DisclosureGate.of(threshold);
        Map<GroupRef, Long> answered = held.of(
                organizationId,
                program,
                weeks,
                gate,
                clock.instant(),
                () -> store.answered(organizationId, program, weeks.from(), weeks.to()));
        Map<String, Composition> known = store.compositions(organizationId, program).stream()
                .collect(Collectors.toMap(Composition::dimension, Function.identity()));
        MixReading reading = new MixReading(gate, labels(names), answered);
        NavigableSet<String> dimensions = new TreeSet<>(known.keySet());
        answered.keySet().stream()
                .map(GroupRef::dimension)
                .filter(dimension -> !dimension.isEmpty())
                .forEach(dimensions::add);
        List<DimensionMix> mixes = dimensions.stream()
                .map(dimension -> reading.of(dimension, known.get(dimension)))
                .sorted(Comparator.comparing(DimensionMix::likeness, Comparator.comparingInt(MixDesk::order))
                        .thenComparing(DimensionMix::label))
                .toList();
        long everyone = answered.getOrDefault(ReachStore.EVERYONE, 0L);
        return new MixView(
                names.place(Place.program(program)),
                programs.stream()
                        .map(other -> names.place(Place.program(other)))
                        .toList(),
                weeks.count(),
                weeks.firstDay(),
                weeks.lastDay(),
                threshold,
                gate.releases(everyone) ? everyone : null,
                known.values().stream()
                        .map(Composition::total)
                        .max(Long::compare)
                        .orElse(null),
                mixes);
    }

    private static int order(MixView.Likeness likeness) {
        return switch (likeness) {
            case DIFFERENT -> 0;
            case ALIKE -> 1;
            case TOO_FEW -> 2;
            case UNKNOWN -> 3;
        };
    }

    private static MixReading.Labelled labels(Names names) {
        return new MixReading.Labelled() {
            @Override
            public String dimension(String dimension) {
                return names.dimension(dimension);
            }

            @Override
            public String group(String dimension, String group) {
                return names.group(dimension, group);
            }
        };
    }
}
