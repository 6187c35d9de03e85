package org.earshot.survey.live;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.instrument.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked, and until when.
 *
 * @param lastDay on which answers are taken (UTC), or null for open-ended
 * @param meanings by the id of each question that was edited since the version before, whether it still means the same
 */
public record Audience(Where program, Where site, @Nullable LocalDate lastDay, Map<String, Meaning> meanings) {

    /**
     * A program or site.
     *
     * @param placeId one that is there, or null for one to be added
     * @param name of the one to be added; looked at only when {@code placeId} is null
     */
    public record Where(@Nullable UUID placeId, String name) {}
}
