package org.earshot.insight.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers which organisations have texts to sort, so that the others need not be looked at; a crash forgets it, the tables do not. */
@ApplicationScoped
public class Waiting {
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
