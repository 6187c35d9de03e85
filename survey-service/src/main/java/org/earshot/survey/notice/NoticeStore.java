package org.earshot.survey.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.Notice;
import org.jspecify.annotations.Nullable;

/** Notices, who is to be told, and what they chose. Every method but {@link #organizations()} runs in the organisation's transaction. */
public interface NoticeStore {

    /** Organisations with any notice. */
    List<UUID> organizations();

    /** Keeps a notice; false when it was there. */
    boolean add(Notice notice, Instant arrivedAt);

    /** Those of these notices that are still known, oldest first. */
    List<Notice> notices(List<UUID> noticeIds);

    /** Forgets notices that arrived before a moment, and who was told of them. */
    void forget(Instant before);

    /** Somebody is to be told. */
    void owe(UUID organizationId, UUID accountId, UUID noticeId);

    /** Accounts that are to be told something. */
    List<UUID> owed();

    /** What somebody is to be told, oldest first; nobody else makes a message of it until the transaction ends. */
    List<Pending> pending(UUID accountId);

    /**
     * They are no longer to be told.
     *
     * @param messageId that tells it, or null when they wish not to know
     */
    void settle(UUID accountId, List<UUID> noticeIds, @Nullable UUID messageId);
}
