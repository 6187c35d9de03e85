package org.earshot.local.sample;

import static org.earshot.local.sample.SamplePlace.FAMILY_SUPPORT;
import static org.earshot.local.sample.SamplePlace.FOOD_PANTRY;
import static org.earshot.local.sample.SamplePlace.HILLCREST;
import static org.earshot.local.sample.SamplePlace.RIVERSIDE;
import static org.earshot.local.sample.SamplePlace.YOUTH_CENTRE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.earshot.local.sample.Person.AgeBand;

/**
 * Who takes part in the sample: reach grows over the months, Riverside is twice the size of Hillcrest, and a school
 * outreach brings many young people to Hillcrest in the last weeks (the change of who answers).
 */
final class SamplePeople {
    private static final int REGULARS = 420;
    private static final int AT_THE_START = 190;
    private static final int OUTREACH = 70;

    /** The first week of the outreach, in weeks before the last. */
    static final int OUTREACH_WEEKS_AGO = 8;

    private final Random random;
    private final int weeks;

    SamplePeople(Random random, int weeks) {
        this.random = random;
        this.weeks = weeks;
    }

    List<Person> all() {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < REGULARS; i++) {
            people.add(regular(i < AT_THE_START ? 0 : random.nextInt(weeks - 4)));
        }
        for (int i = 0; i < OUTREACH; i++) {
            people.add(new Person(
                    id(),
                    YOUTH_CENTRE,
                    HILLCREST,
                    language(),
                    AgeBand.UNDER_25,
                    weeks - OUTREACH_WEEKS_AGO + random.nextInt(2),
                    0.35));
        }
        return people;
    }

    private Person regular(int joined) {
        SamplePlace program = pick(0.45, 0.8, FOOD_PANTRY, FAMILY_SUPPORT, YOUTH_CENTRE);
        SamplePlace site = random.nextDouble() < 0.66 ? RIVERSIDE : HILLCREST;
        return new Person(id(), program, site, language(), age(program), joined, 0.15 + 0.2 * random.nextDouble());
    }

    private String language() {
        return pick(0.56, 0.88, "en", "es", "ar");
    }

    private AgeBand age(SamplePlace program) {
        double where = random.nextDouble();
        if (program == YOUTH_CENTRE) {
            return where < 0.7 ? AgeBand.UNDER_25 : AgeBand.FROM_25;
        }
        if (where < 0.08) {
            return AgeBand.UNDER_25;
        }
        return where < 0.55 ? AgeBand.FROM_25 : where < 0.85 ? AgeBand.FROM_45 : AgeBand.FROM_65;
    }

    private <T> T pick(double first, double second, T a, T b, T c) {
        double where = random.nextDouble();
        return where < first ? a : where < second ? b : c;
    }

    private UUID id() {
        return new UUID(
                (random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | Long.MIN_VALUE);
    }
}
