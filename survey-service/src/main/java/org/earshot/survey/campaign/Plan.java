package org.earshot.survey.campaign;

import java.util.UUID;

/**
 * What a campaign asks, whom, how and when.
 *
 * @param programId under which answers count of people who are in none
 * @param siteId under which answers count of people who are at none
 */
public record Plan(
        UUID instrumentId,
        int version,
        UUID programId,
        UUID siteId,
        Audience audience,
        Way way,
        Words words,
        Rhythm rhythm) {}
