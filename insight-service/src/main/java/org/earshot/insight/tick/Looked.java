package org.earshot.insight.tick;

import java.util.List;
import org.earshot.insight.alert.Story;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.DueFamily;
import org.earshot.insight.family.Evaluated;

/**
 * What a look at the due families of one need found.
 *
 * @param week the running week then
 * @param counts of all families of the need, of the running week and the one before at least
 * @param story which places of the need share answers
 * @param due as they were read
 * @param evaluated those with answers
 */
public record Looked(
        String need,
        int week,
        Policies policies,
        List<CellCount> counts,
        Story story,
        List<DueFamily> due,
        List<Evaluated> evaluated) {
    public Looked {
        counts = List.copyOf(counts);
        due = List.copyOf(due);
        evaluated = List.copyOf(evaluated);
    }

    int families() {
        return due.size();
    }

    /** Those without answers, to be forgotten unless somebody has answered since. */
    List<DueFamily> empty() {
        return due.stream()
                .filter(family ->
                        evaluated.stream().noneMatch(one -> one.family().equals(family.family())))
                .toList();
    }

    /** How many went on from what was held. */
    int wentOn() {
        return (int) evaluated.stream().filter(one -> one.before() != null).count();
    }

    DisclosureGate gate() {
        return DisclosureGate.of(policies.organization().disclosureThreshold());
    }
}
