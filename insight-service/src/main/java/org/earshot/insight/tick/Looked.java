package org.earshot.insight.tick;

import java.util.List;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.family.CellCount;
import org.earshot.insight.family.DueFamily;
import org.earshot.insight.family.Evaluated;

/**
 * What a look at the due families of one need found.
 *
 * @param week the running week then
 * @param counts of all families of the need
 * @param evaluated those with answers
 * @param empty those without, to be forgotten unless somebody has answered since
 */
public record Looked(
        String need,
        int week,
        Policies policies,
        List<CellCount> counts,
        List<Evaluated> evaluated,
        List<DueFamily> empty) {
    public Looked {
        counts = List.copyOf(counts);
        evaluated = List.copyOf(evaluated);
        empty = List.copyOf(empty);
    }

    int families() {
        return evaluated.size() + empty.size();
    }

    DisclosureGate gate() {
        return DisclosureGate.of(policies.organization().disclosureThreshold());
    }
}
