package org.earshot.insight.policy;

import java.util.UUID;
import org.earshot.insight.directory.Policies;

/** The policies that families were last made due for. */
public interface PoliciesInForce {

    /**
     * Makes every family of an organisation due, if these policies are not those that it was last done for.
     *
     * @return whether it did
     */
    boolean apply(UUID organizationId, Policies policies);
}
