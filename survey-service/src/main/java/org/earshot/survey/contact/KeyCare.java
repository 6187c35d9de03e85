package org.earshot.survey.contact;

import java.util.List;
import java.util.UUID;

/** Rows that an older key sealed are sealed anew, so that the older one can be given up. */
public interface KeyCare {
    /** Organisations with any people. Opens a transaction of its own. */
    List<UUID> organizations();

    /** Seals some of the organisation's rows anew and tells how many; 0 when none is left. Runs in the organisation's transaction. */
    int sealSomeAnew();
}
