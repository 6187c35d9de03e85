package org.earshot.insight.organization;

import java.util.List;
import java.util.UUID;

/** The organisations that anyone ever answered to. */
public interface ListenedOrganizations {

    /** Their ids. */
    List<UUID> all();
}
