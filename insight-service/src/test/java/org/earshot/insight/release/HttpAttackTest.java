package org.earshot.insight.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.earshot.insight.database.Database;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.family.CellCount;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.platform.kafka.EventPublisher;
import org.earshot.platform.tenancy.Tenancy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@link AttackTest} over HTTP against the running service and its database: made-up organisations answer, correct and withdraw, and
 * somebody who may read their figures asks at every address at which any leave, with filters at random, keeps everything and tries to
 * find few people in each hundred sequences of questions. {@code deploy/attack} does so with a hundred organisations.
 */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class HttpAttackTest {
    private static final int TOWNS = Integer.getInteger("earshot.attack.towns", 3);
    private static final long SEED = Long.getLong("earshot.attack.seed", 20_261_129);
    private static final int EVENTS = 40;
    private static final int PEOPLE_IN_A_WEEK = 30;
    private static final int TOWNS_UNTIL_A_HOLE_IS_FOUND = 24;
    private static final int OTHERS_BESIDE_A_HOLE = 2;

    @Inject
    EventPublisher publisher;

    @Inject
    Tenancy tenancy;

    @Inject
    Database database;

    @Inject
    Service service;

    @Inject
    ReleaseStore releases;

    @Inject
    HoledReleases holed;

    @AfterEach
    void mendEveryHole() {
        holed.mend();
    }

    @Test
    void noSequenceOfRequestsFindsAnybody() {
        Map<Way, Integer> figures = new EnumMap<>(Way.class);
        for (long seed = SEED; seed < SEED + TOWNS; seed++) {
            assertEquals(Optional.empty(), attacked(seed, Optional.empty(), figures), "seed " + seed);
        }

        System.out.printf(
                "earshot.attack: %,d sequences over HTTP, seed %d, figures read %s%n",
                TOWNS * AttackTest.SEQUENCES, SEED, figures);
        for (Way way : Way.values()) {
            assertTrue(figures.getOrDefault(way, 0) > 0, "no figure was ever read at " + way);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aHoleInOneExitIsFound(Way way) {
        boolean found = false;
        for (long seed = SEED; seed < SEED + TOWNS_UNTIL_A_HOLE_IS_FOUND && !found; seed++) {
            found = attacked(seed, Optional.of(way), new EnumMap<>(Way.class)).isPresent();
        }

        assertTrue(found, "a hole in " + way + " goes unnoticed");
    }

    private Optional<String> attacked(long seed, Optional<Way> hole, Map<Way, Integer> read) {
        try (Town town = new Town(publisher, tenancy, database, seed)) {
            World world = new World(seed, 10, new TellerOfService(service, town.organization()));
            Set<BitSet> figures = new LinkedHashSet<>();
            hole.filter(Way::tellsOfAlerts).ifPresent(way -> alertsReadCounts(town, world));
            world.populate(PEOPLE_IN_A_WEEK);
            for (int event = 0; event < EVENTS; event++) {
                world.live();
                hole.ifPresent(way -> plant(way, town, world));
                for (Way way : asked(town.reader(), hole)) {
                    List<Shown> shown = way.ask(town.reader(), world);
                    read.merge(way, shown.size(), Integer::sum);
                    shown.forEach(one -> figures.add((BitSet) one.behind(world).clone()));
                }
            }
            return AttackTest.found(world, List.copyOf(figures), (int) seed, Attacker::subtract);
        }
    }

    /** Everywhere; beside a hole, there and at a few other addresses, but not where the same alerts are told. */
    private static List<Way> asked(Reader reader, Optional<Way> hole) {
        if (hole.isEmpty()) {
            return List.of(Way.values());
        }
        List<Way> asked = new ArrayList<>(List.of(hole.get()));
        List<Way> others = List.of(Way.WEEKS, Way.GAPS, Way.PLACES, Way.BEFORE_AND_AFTER).stream()
                .filter(way -> !way.equals(hole.get()))
                .toList();
        for (int i = 0; i < OTHERS_BESIDE_A_HOLE; i++) {
            asked.add(reader.any(others));
        }
        return asked;
    }

    private void plant(Way way, Town town, World world) {
        holed.plant(new HoledReleases.Hole(town.organization().organizationId, way.paths(), counted(world)));
    }

    /** Every line of every week and of four weeks, as it is counted at the moment. */
    private static Told counted(World world) {
        Map<Period, Map<Line, Counted>> counted = new HashMap<>();
        for (Period period : world.periods()) {
            Map<Line, Counted> lines = new HashMap<>();
            world.lines().forEach(line -> {
                Counted count = world.count(world.behind(line, period.week(), period.lastWeek()));
                if (count.answers() > 0) {
                    lines.put(line, count);
                }
            });
            counted.put(period, lines);
        }
        return new Told(counted);
    }

    /** From now on alerts are raised from counts. */
    private void alertsReadCounts(Town town, World world) {
        UUID there = town.organization().organizationId;
        QuarkusMock.installMockForType(
                new Releasing(releases) {
                    @Override
                    public Telling tell(
                            UUID organizationId,
                            String need,
                            List<CellCount> counts,
                            int fromWeek,
                            int running,
                            int threshold,
                            LongPredicate arriving) {
                        Telling telling =
                                super.tell(organizationId, need, counts, fromWeek, running, threshold, arriving);
                        return organizationId.equals(there) ? new Telling(counted(world), telling.waiting()) : telling;
                    }
                },
                Releasing.class);
    }
}
