package org.earshot.survey.contact;

import java.util.UUID;
import org.earshot.survey.identity.Secret;

/** Tokens that follow from whom they are for, so that a reminder has the same link as the invitation although neither is kept. */
public interface PersonalTokens {
    /**
     * The token of one person in one round of asking: 128 bits that nobody can know who has not the key.
     *
     * @throws KeyMissing when there is no key
     */
    Secret of(UUID organizationId, UUID roundId, UUID participantId);
}
