package org.earshot.survey.notice;

import java.util.Optional;
import java.util.UUID;

/** What people chose. Every method runs in the organisation's transaction. */
public interface ChoiceStore {

    /** Empty for somebody who has not chosen. */
    Optional<NoticeChoices> choices(UUID accountId);

    /** Replaces what somebody chose. */
    void choose(UUID organizationId, UUID accountId, NoticeChoices choices);
}
