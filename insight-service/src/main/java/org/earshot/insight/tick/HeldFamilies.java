package org.earshot.insight.tick;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.alert.Story;
import org.earshot.insight.directory.Policies;
import org.earshot.insight.family.Evaluated;
import org.earshot.insight.family.Family;
import org.earshot.insight.family.HeldFamily;

/**
 * Families as their latest evaluations left them, of the needs that were evaluated last. Nothing is lost with it: who is not held is
 * evaluated from what is kept in the database.
 */
final class HeldFamilies {
    /** Counts of a cell in a week; each takes some eighty bytes, so all of them some thirty megabytes. */
    private static final long MOST_COUNTS = 400_000;

    private final Map<Need, Held> needs = new LinkedHashMap<>(16, 0.75f, true);
    private long counts;

    private record Need(UUID organizationId, String code) {}

    /**
     * The families of one need.
     *
     * @param policies that they were evaluated under
     * @param story which of their places share answers
     */
    record Held(Policies policies, Story story, Map<Family, HeldFamily> families) {
        Held {
            families = Map.copyOf(families);
        }

        Optional<HeldFamily> of(Family family) {
            return Optional.ofNullable(families.get(family));
        }

        private long counts() {
            return families.values().stream()
                    .mapToLong(family -> family.watch().counts())
                    .sum();
        }
    }

    /** What is held of a need. */
    synchronized Optional<Held> of(UUID organizationId, String need) {
        return Optional.ofNullable(needs.get(new Need(organizationId, need)));
    }

    /** Holds what a look left, and goes on holding the families of the need that it did not look at. */
    synchronized void hold(UUID organizationId, Looked looked, List<Evaluated> kept) {
        Need need = new Need(organizationId, looked.need());
        Held before = needs.remove(need);
        Map<Family, HeldFamily> families = new HashMap<>();
        counts -= before == null ? 0 : before.counts();
        if (before != null && before.policies.equals(looked.policies())) {
            families.putAll(before.families);
        }
        looked.evaluated().forEach(evaluated -> families.remove(evaluated.family()));
        looked.empty().forEach(empty -> families.remove(empty.family()));
        for (Evaluated evaluated : kept) {
            HeldFamily held = evaluated.held();
            if (held != null) {
                families.put(evaluated.family(), held);
            }
        }
        Held now = new Held(looked.policies(), looked.story(), families);
        needs.put(need, now);
        counts += now.counts();
        makeRoom();
    }

    private void makeRoom() {
        Iterator<Held> longestUnused = needs.values().iterator();
        while (counts > MOST_COUNTS && longestUnused.hasNext()) {
            counts -= longestUnused.next().counts();
            longestUnused.remove();
        }
    }
}
