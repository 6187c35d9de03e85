package org.earshot.survey.campaign;

import java.util.Set;
import java.util.UUID;

/** Who was told an update already, of the organisation at hand. */
public interface ToldPeople {
    /**
     * Whoever got it from any campaign, and those who share a phone or an address with them. A message that failed for good told nobody.
     */
    Set<UUID> told(UUID updateId);
}
