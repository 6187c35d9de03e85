package org.earshot.insight.organization;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers in which organisations something came, so that the others need not be looked at; a crash forgets it, the tables do not. */
public class Touched {
    private final Set<UUID> organizations = ConcurrentHashMap.newKeySet();

    /** Has an organisation looked at soon. */
    public void add(UUID organizationId) {
        organizations.add(organizationId);
    }

    /** The organisations to look at; they are then no longer remembered. */
    public Set<UUID> take() {
        Set<UUID> taken = Set.copyOf(organizations);
        organizations.removeAll(taken);
        return taken;
    }
}
