package org.earshot.insight.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;

/**
 * The policies of an organisation. A program's own stands in place of the organisation's for that program as a place; the
 * organisation as a whole and its sites go by the organisation's.
 *
 * @param organization for everything that no program decided for itself
 * @param programs those with a policy of their own
 */
public record Policies(ListeningPolicy organization, Map<UUID, ListeningPolicy> programs) {
    /** What holds unless somebody says otherwise. */
    public static final Policies STANDARD = new Policies(ListeningPolicy.STANDARD, Map.of());

    public Policies {
        programs = Map.copyOf(programs);
    }

    /** The policy that a place goes by. */
    public ListeningPolicy at(PlaceKind kind, UUID placeId) {
        return kind == PlaceKind.PROGRAM ? programs.getOrDefault(placeId, organization) : organization;
    }

    /** All of them, the organisation's first. */
    public List<ListeningPolicy> all() {
        List<ListeningPolicy> all = new ArrayList<>(List.of(organization));
        all.addAll(new TreeMap<>(programs).values());
        return all;
    }

    /** Another text whenever anything that an evaluation depends on is another. */
    public String stamp() {
        StringBuilder stamp = new StringBuilder();
        for (ListeningPolicy policy : all()) {
            stamp.append(policy.programId() == null ? "organization" : policy.programId())
                    .append(':')
                    .append(policy.version())
                    .append(':')
                    .append(policy.falseAlarmWeeks())
                    .append(':')
                    .append(policy.disclosureThreshold())
                    .append(' ');
        }
        return stamp.toString().strip();
    }
}
