package org.earshot.survey.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The campaigns of the organisation at hand. */
public interface Campaigns {
    /** Adds a draft. */
    void add(Campaign campaign);

    /** All of them, latest first. */
    List<Campaign> all();

    /** One, or empty. */
    Optional<Campaign> campaign(UUID campaignId);

    /** One, or empty; nobody else changes it before this transaction ends. */
    Optional<Campaign> campaignToChange(UUID campaignId);

    /** Records where a campaign now stands. */
    void keepStatus(Campaign campaign);

    /** How much asking people bear. */
    Budget budget();

    /** Decides how much. */
    void decide(UUID organizationId, Budget budget);
}
