package org.earshot.insight.alert;

import java.util.UUID;

/** What people may do with an alert. */
public interface AlertDecisions {

    /**
     * Takes note of an alert. Doing so again changes nothing.
     *
     * @param by the account
     * @throws AlertRefused when there is no such alert or it is closed
     */
    void acknowledge(UUID organizationId, UUID alertId, UUID by);

    /**
     * Decides about an alert; a later decision replaces an earlier one.
     *
     * @param by the account
     * @param reason 1 to 2,000 characters; may be blank only for {@link Decision#WATCH} and {@link Decision#ACT}
     * @throws AlertRefused when there is no such alert, it is closed, or the reason is missing or too long
     */
    void decide(UUID organizationId, UUID alertId, UUID by, Decision decision, String reason);
}
