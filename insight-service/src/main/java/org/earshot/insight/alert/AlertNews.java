package org.earshot.insight.alert;

import java.util.UUID;

/** Those who listen for alerts. */
public interface AlertNews {

    /** Tells, after the transaction, that an alert of the organisation has changed. */
    void changed(UUID organizationId);
}
