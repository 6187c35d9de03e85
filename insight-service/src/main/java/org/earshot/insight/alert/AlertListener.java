package org.earshot.insight.alert;

import java.util.UUID;

/** Somebody who is told by {@link AlertNews}. Must not block. */
public interface AlertListener {

    /** An alert of the organisation has changed, and that is committed. */
    void changed(UUID organizationId);
}
