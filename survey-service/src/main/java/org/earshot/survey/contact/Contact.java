package org.earshot.survey.contact;

import java.util.UUID;

/**
 * A person who is served.
 *
 * @param participantId the pseudonym under which everything else knows them
 */
public record Contact(UUID participantId, PersonalData personal, Membership membership, Habits habits) {}
