package org.earshot.insight.policy;

import java.util.List;
import java.util.UUID;
import org.earshot.insight.shift.GroupRef;

/** The groups that anybody of an organisation ever stated. */
public interface StatedGroups {

    /** Each once, by dimension, then group. Runs in the organisation's transaction. */
    List<GroupRef> of(UUID organizationId);
}
