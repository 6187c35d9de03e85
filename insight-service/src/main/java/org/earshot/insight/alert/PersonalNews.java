package org.earshot.insight.alert;

import java.util.UUID;

/** Something of which only certain people are told, and only that it happened. */
public interface PersonalNews {

    /** Name of the server-sent event. */
    String event();

    /** Grows whenever there is something new for this person; 0 for someone who is told nothing. */
    long latest(UUID organizationId, UUID accountId);
}
