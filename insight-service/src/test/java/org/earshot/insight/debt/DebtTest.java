package org.earshot.insight.debt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.earshot.insight.shift.GroupRef;
import org.earshot.insight.update.About;
import org.earshot.insight.update.Update;
import org.earshot.insight.update.UpdateEntry;
import org.earshot.insight.update.UpdateEntry.Kind;
import org.earshot.insight.update.UpdateHistory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DebtTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private static final UUID PROGRAM = UUID.randomUUID();

    @Test
    void whoSpokeAndHeardNothingWaitsForAllTheseDays() {
        List<Spoken> spoken = List.of(some(10, 3, "food"), some(4, 2, "food"));

        assertEquals(new Debt(TODAY, 5, 5, 38, TODAY.minusDays(10)), Debt.of(spoken, List.of(), TODAY));
    }

    @Test
    void anUpdateAnswersWhoSpokeOnItsDayOrBeforeAndNobodyAfterIt() {
        List<Spoken> spoken = List.of(some(10, 3, "food"), some(5, 4, "food"), some(4, 2, "food"));

        Debt debt = Debt.of(spoken, List.of(told(null, null, 5, -1)), TODAY);

        assertEquals(new Debt(TODAY, 9, 2, 8, TODAY.minusDays(4)), debt);
    }

    @Test
    void anUpdateAboutANeedAnswersOnlyWhoWasAskedAboutIt() {
        List<Spoken> spoken = List.of(some(10, 3, "food"), some(10, 4, "housing"));

        assertEquals(
                4, Debt.of(spoken, List.of(told("food", null, 1, -1)), TODAY).waiting());
    }

    @Test
    void anUpdateForAGroupAnswersOnlyWhoStatesIt() {
        List<Spoken> spoken = List.of(some(10, 3, "food"), new Spoken(TODAY.minusDays(10), Set.of(), Map.of(), 4));

        Update update = told(null, new GroupRef("language", "es"), 1, -1);

        assertEquals(4, Debt.of(spoken, List.of(update), TODAY).waiting());
    }

    @Test
    void whatIsTakenBackAnswersNobodyFromThatDayOn() {
        List<Spoken> spoken = List.of(some(10, 3, "food"));
        List<Update> updates = List.of(told(null, null, 8, 3));

        assertEquals(0, Debt.of(spoken, updates, TODAY.minusDays(4)).waiting());
        assertEquals(3, Debt.of(spoken, updates, TODAY.minusDays(3)).waiting());
    }

    @Test
    void whoSpokeMoreThanAYearAgoOrNotYetCountsNoMore() {
        List<Spoken> spoken = List.of(some(364, 3, "food"), some(363, 2, "food"), some(-1, 9, "food"));

        assertEquals(new Debt(TODAY, 2, 2, 726, TODAY.minusDays(363)), Debt.of(spoken, List.of(), TODAY));
    }

    @Property(tries = 300)
    void theDebtIsTheSumOverPeopleWhateverOrderAndGroupingTheyComeIn(@ForAll long seed) {
        Random random = new Random(seed);
        List<Spoken> people = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            people.add(some(random.nextInt(400), 1, random.nextBoolean() ? "food" : "housing"));
        }
        List<Update> updates = List.of(
                told("food", null, random.nextInt(300), random.nextInt(2) * 5 - 1),
                told(null, null, random.nextInt(300), -1));
        Debt once = Debt.of(people, updates, TODAY);
        List<Spoken> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);
        long alone = shuffled.stream()
                .mapToLong(person -> Debt.of(List.of(person), updates, TODAY).personDays())
                .sum();

        assertEquals(once.personDays(), alone);
        assertEquals(once, Debt.of(shuffled, updates, TODAY));
        assertTrue(once.waiting() <= once.spoken());
    }

    @Property(tries = 200)
    void aFurtherUpdateNeverAddsToTheDebt(@ForAll long seed) {
        Random random = new Random(seed);
        List<Spoken> people = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            people.add(some(random.nextInt(400), 1 + random.nextInt(5), random.nextBoolean() ? "food" : "housing"));
        }
        Update first = told("food", null, random.nextInt(300), -1);
        Update second = told(random.nextBoolean() ? null : "housing", null, random.nextInt(300), -1);

        assertTrue(Debt.of(people, List.of(first, second), TODAY).personDays()
                <= Debt.of(people, List.of(first), TODAY).personDays());
    }

    private static Spoken some(int daysAgo, long people, String need) {
        return new Spoken(TODAY.minusDays(daysAgo), Set.of(need), Map.of("language", "es"), people);
    }

    /** Published so many days ago; taken back so many days ago, or never where negative. */
    private static Update told(@Nullable String need, @Nullable GroupRef group, int from, int until) {
        List<UpdateEntry> entries = new ArrayList<>();
        entries.add(new UpdateEntry(at(from), Kind.PUBLISHED, PROGRAM, null));
        if (until >= 0) {
            entries.add(new UpdateEntry(at(Math.min(from, until)), Kind.TAKEN_BACK, PROGRAM, null));
        }
        About about = new About(PROGRAM, need, group, null, null);
        return new Update(UUID.randomUUID(), about, new UpdateHistory(entries));
    }

    private static Instant at(int daysAgo) {
        return TODAY.minusDays(daysAgo).atTime(9, 0).toInstant(ZoneOffset.UTC);
    }
}
