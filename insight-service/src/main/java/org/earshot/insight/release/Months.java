package org.earshot.insight.release;

import java.util.Map;
import org.earshot.insight.disclosure.Counted;
import org.earshot.insight.disclosure.DisclosureGate;
import org.jspecify.annotations.Nullable;

/** Keeps four weeks together from telling what one of the four hides, and the other way round. */
final class Months {
    private final Period month;
    private final Map<Period, Table> weeks;
    private final Table together;
    private final DisclosureGate gate;

    Months(Period month, Map<Period, Table> weeks, Table together, int threshold) {
        this.month = month;
        this.weeks = weeks;
        this.together = together;
        this.gate = DisclosureGate.of(threshold);
    }

    /** Whether the four weeks together, as they are now, may be known beside those of them that are told. */
    boolean mayTell(Line line, Told told) {
        return leaves(together.now(line), line, told, null);
    }

    /** Whether one of four weeks may be known, as it is now, beside the four together and the other three. */
    boolean mayTell(Period week, Line line, Told told) {
        Counted known = told.in(month).get(line);
        return known == null || leaves(known, line, told, week);
    }

    /** A single hidden week is known by subtraction; several must be enough people. */
    private boolean leaves(Counted whole, Line line, Told told, @Nullable Period telling) {
        Counted left = whole;
        int hidden = 0;
        for (Map.Entry<Period, Table> week : weeks.entrySet()) {
            Counted now = week.getValue().now(line);
            Counted known =
                    week.getKey().equals(telling) ? now : told.in(week.getKey()).getOrDefault(line, Counted.NONE);
            left = left.minus(known);
            hidden += now.equals(known) ? 0 : 1;
        }
        return gate.isNobodyOrMany(left, whole) && hidden != 1;
    }
}
