package org.earshot.survey.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.survey.contact.Audiences.Member;
import org.earshot.survey.contact.ContactChannel;
import org.earshot.survey.contact.Purpose;

class HeadCountTest {
    private static final UUID SOMEWHERE = new UUID(0, 1);
    private static final Words WORDS =
            new Words(LocalizedText.of("es", "¿?"), LocalizedText.of("es", "¿?"), LocalizedText.of("es", "¿?"), null);

    @Property(tries = 300)
    void everybodyIsReachedOnceOrLeftOutOnceByWhateverWayAndIsInAGroupForEachMessage(
            @ForAll long seed, @ForAll Way way) {
        List<Member> members = members(new Random(seed));
        HeadCount count = new HeadCount(plan(new Carried.Questions(SOMEWHERE, 1, SOMEWHERE, SOMEWHERE), way), Set.of());
        members.forEach(count::add);

        assertEquals(members.size(), count.people() + total(count.leftOut().values()));
        assertEquals(
                members.stream()
                        .filter(member -> member.agreed().contains(Purpose.SURVEYS))
                        .mapToInt(member -> way.taken(member::open).size())
                        .sum(),
                total(count.reached().values()));
    }

    @Property(tries = 300)
    void ofThoseWhoShareAPhoneOrAnAddressOneIsToldAnUpdate(@ForAll long seed, @ForAll Way way) {
        Set<String> told = new HashSet<>();
        HeadCount count = new HeadCount(plan(new Carried.Update(SOMEWHERE, SOMEWHERE), way), Set.of());
        for (Member member : members(new Random(seed))) {
            int before = count.people();
            count.add(member);
            if (count.people() > before) {
                for (ContactChannel channel : way.taken(member::open)) {
                    assertTrue(told.add(channel + " " + member.hash(channel)));
                }
            }
        }
    }

    private static Plan plan(Carried carried, Way way) {
        Instant now = Instant.parse("2026-03-01T12:00:00Z");
        return new Plan(
                carried,
                new Audience(null, null, Set.of(), false, null),
                way,
                WORDS,
                Rhythm.once(now, now.plusSeconds(60)));
    }

    private static List<Member> members(Random random) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < random.nextInt(12); i++) {
            members.add(new Member(
                    new UUID(1, i),
                    "household",
                    random.nextBoolean() ? "es" : "en",
                    null,
                    null,
                    random.nextInt(4) == 0 ? Set.of() : Set.of(Purpose.SURVEYS, Purpose.UPDATES),
                    random.nextInt(3) == 0 ? null : "number " + random.nextInt(6),
                    random.nextInt(3) == 0 ? null : "address " + random.nextInt(6)));
        }
        return members;
    }

    private static int total(Iterable<Integer> counts) {
        int total = 0;
        for (int count : counts) {
            total += count;
        }
        return total;
    }
}
