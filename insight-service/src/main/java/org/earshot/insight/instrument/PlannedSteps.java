package org.earshot.insight.instrument;

import java.util.Set;
import java.util.UUID;

/** When a question about a need began to mean something else: its level may jump then, and that is no shift. */
public interface PlannedSteps {

    /** The weeks in which a version was published that asks about {@code need} in another way than the version before it. */
    Set<Integer> weeks(UUID organizationId, String need);
}
