package org.earshot.insight.debt;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.earshot.insight.update.About;

/**
 * People who spoke alike: in one program, on one day, about the same needs, stating the same groups. A person counts once a week in a
 * program, with the latest response of that week, as in every other figure.
 *
 * @param day on which they gave it, in UTC
 * @param needs that they were asked about
 * @param groups dimension to group
 */
public record Spoken(LocalDate day, Set<String> needs, Map<String, String> groups, long people) {
    public Spoken {
        needs = Set.copyOf(needs);
        groups = Map.copyOf(groups);
    }

    /** Whether an update of their program speaks to them. */
    boolean isAddressedBy(About about) {
        return (about.need() == null || needs.contains(about.need()))
                && (about.group() == null
                        || about.group().group().equals(groups.get(about.group().dimension())));
    }
}
