package org.earshot.insight.policy;

import java.util.Optional;
import java.util.UUID;
import org.earshot.insight.family.Family;

/** What was weighed. */
public interface ClaimStore {

    /** Of a closed week, in a transaction of its own; empty while it has not been weighed. */
    Optional<PublicClaims> of(UUID organizationId, int week);

    /** Keeps what was weighed, unless the week was weighed before, in a transaction of its own. */
    void keep(UUID organizationId, PublicClaims claims);

    /** Forgets every claim about a family without answers, in the organisation's running transaction. */
    void forget(UUID organizationId, Family family);
}
