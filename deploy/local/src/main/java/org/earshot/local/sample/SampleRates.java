package org.earshot.local.sample;

import java.time.LocalDate;
import org.earshot.local.sample.Person.AgeBand;

/**
 * How likely a person is to state a need in a week, as a sum of effects on the log-odds scale. One effect is the shift
 * that the sample is there to show: food worry among Spanish-speaking families.
 */
final class SampleRates {
    /** The first week of the real shift, in weeks before the last. */
    static final int SHIFT_WEEKS_AGO = 7;

    private static final double SHIFT = Math.log(2.9);

    private final LocalDate lastMonday;

    SampleRates(LocalDate lastMonday) {
        this.lastMonday = lastMonday;
    }

    double food(Person person, LocalDate week) {
        boolean shifted = person.language().equals("es") && !week.isBefore(lastMonday.minusWeeks(SHIFT_WEEKS_AGO));
        return share(-0.85
                + (person.program() == SamplePlace.FOOD_PANTRY ? 0.35 : 0)
                + (person.site() == SamplePlace.HILLCREST ? 0.15 : 0)
                + 0.15 * winter(week)
                + (shifted ? SHIFT : 0));
    }

    double home(Person person, LocalDate week) {
        boolean young = person.ageBand() == AgeBand.UNDER_25;
        return share(-1.6 + (young ? 1.3 : 0) + 0.1 * winter(week));
    }

    double ride(Person person, LocalDate week) {
        return share(-1.3 + (person.site() == SamplePlace.HILLCREST ? 0.4 : 0) + 0.3 * winter(week));
    }

    double bills(Person person, LocalDate week) {
        return share(-0.3 + (person.ageBand() == AgeBand.FROM_25 ? 0.3 : 0) + 0.25 * winter(week));
    }

    double stress(Person person, LocalDate week) {
        return share(-0.9 + (person.program() == SamplePlace.FAMILY_SUPPORT ? 0.3 : 0) + 0.15 * winter(week));
    }

    double company(Person person, LocalDate week) {
        return share(-0.9 + (person.ageBand() == AgeBand.FROM_65 ? 0.5 : 0) + 0.1 * winter(week));
    }

    /** 1 at the start of January, -1 at the start of July. */
    private static double winter(LocalDate week) {
        return Math.cos(2 * Math.PI * (week.getDayOfYear() - 5) / 365.25);
    }

    private static double share(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
