package org.earshot.insight.urgent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.insight.urgent.UrgentEntry.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class UrgentHistoryTest {
    private static final Instant START = Instant.parse("2026-03-31T22:00:00Z");
    private static final UUID NIGHT = new UUID(0, 1);
    private static final UUID DAY = new UUID(0, 2);

    private record Case(UrgentStatus status, List<Kind> kinds) {}

    @TestFactory
    Stream<DynamicTest> whereItStandsFollowsFromWhatHappened() {
        return Stream.of(
                        new Case(UrgentStatus.UNSEEN, List.of(Kind.OPENED)),
                        new Case(UrgentStatus.SEEN, List.of(Kind.OPENED, Kind.SEEN)),
                        new Case(UrgentStatus.FOLLOWED_UP, List.of(Kind.OPENED, Kind.FOLLOWED_UP, Kind.SEEN)),
                        new Case(UrgentStatus.UNSEEN, List.of(Kind.OPENED, Kind.FOLLOWED_UP, Kind.REVISED)),
                        new Case(
                                UrgentStatus.CORRECTED,
                                List.of(Kind.OPENED, Kind.CORRECTED, Kind.SEEN, Kind.FOLLOWED_UP)),
                        new Case(UrgentStatus.UNSEEN, List.of(Kind.OPENED, Kind.CORRECTED, Kind.OPENED)),
                        new Case(UrgentStatus.WITHDRAWN, List.of(Kind.OPENED, Kind.SEEN, Kind.WITHDRAWN)))
                .map(each -> DynamicTest.dynamicTest(
                        each.kinds + " is " + each.status,
                        () -> assertEquals(
                                each.status,
                                history(each.kinds.toArray(Kind[]::new)).status())));
    }

    @Test
    void itWaitsFromTheLastRingUntilSomeoneSeesIt() {
        UrgentHistory rangAgain = history(Kind.OPENED, Kind.SEEN, Kind.REVISED);

        Optional<Duration> waiting = rangAgain.unseenFor(START.plusSeconds(7_200 + 600));

        assertEquals(Optional.of(Duration.ofMinutes(10)), waiting);
        assertEquals(Optional.of(Duration.ofHours(1)), rangAgain.firstLookAfter());
        assertEquals(Optional.empty(), history(Kind.OPENED, Kind.SEEN).unseenFor(START));
    }

    @Test
    void whoHasSeenItAsItIsSeesItOnceAndAColleagueToo() {
        UrgentHistory seen = history(Kind.OPENED, Kind.SEEN);

        assertTrue(seen.see(START.plusSeconds(9_000), NIGHT).isEmpty());
        assertTrue(seen.see(START.plusSeconds(9_000), DAY).isPresent());
    }

    @Test
    void aNoteIsNeededAndTheSameNoteIsKeptOnce() {
        UrgentHistory open = history(Kind.OPENED);
        UrgentEntry called = open.followUp(START, NIGHT, " Called ").orElseThrow();
        UrgentHistory followed = new UrgentHistory(List.of(open.entries().get(0), called));

        assertEquals("Called", called.note());
        assertTrue(followed.followUp(START, NIGHT, "Called").isEmpty());
        assertThrows(UrgentRefused.class, () -> open.followUp(START, NIGHT, " "));
        assertThrows(UrgentRefused.class, () -> open.followUp(START, NIGHT, "x".repeat(2_001)));
    }

    @Test
    void nothingCanBeDoneWithWhatWasTakenBack() {
        UrgentHistory withdrawn = history(Kind.OPENED, Kind.WITHDRAWN);

        assertThrows(UrgentRefused.class, () -> withdrawn.see(START, NIGHT));
        assertThrows(UrgentRefused.class, () -> withdrawn.followUp(START, NIGHT, "Called"));
    }

    /** One thing an hour, by the night shift where people do it. */
    private static UrgentHistory history(Kind... kinds) {
        return new UrgentHistory(IntStream.range(0, kinds.length)
                .mapToObj(i -> new UrgentEntry(
                        START.plus(Duration.ofHours(i)),
                        kinds[i],
                        kinds[i] == Kind.SEEN || kinds[i] == Kind.FOLLOWED_UP ? NIGHT : null,
                        null))
                .toList());
    }
}
