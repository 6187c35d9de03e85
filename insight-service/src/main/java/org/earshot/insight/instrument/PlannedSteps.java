package org.earshot.insight.instrument;

import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** When a question about a need began to mean something else: its level may jump then, and that is no shift. */
public interface PlannedSteps {

    /** The weeks in which a version was published that asks about {@code need} in another way than the version before it. */
    Set<Integer> weeks(UUID organizationId, String need);

    /** The latest of these weeks up to one, both included: what was said before it is compared with nothing since. Empty where none is. */
    static OptionalInt latest(Set<Integer> weeks, int upTo) {
        return weeks.stream()
                .mapToInt(Integer::intValue)
                .filter(week -> week <= upTo)
                .max();
    }
}
