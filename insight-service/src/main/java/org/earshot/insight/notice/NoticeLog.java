package org.earshot.insight.notice;

import java.util.UUID;
import org.earshot.contracts.event.Notice;

/** Where notices go. Every method runs in the organisation's transaction. */
public interface NoticeLog {

    /** Number of the last entry that was told or passed over; nobody else moves it until the transaction ends. */
    long reached(UUID organizationId);

    /** Moves it. */
    void reach(UUID organizationId, long number);

    /** Publishes with the transaction, at least once. */
    void publish(Notice notice);
}
