package org.earshot.insight.export;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Responses to export, and who took them. */
public interface ExportStore {

    /**
     * How many there are, and a stamp that is another one whenever any of them is.
     *
     * @param from answered no earlier, or null
     * @param to answered before, or null
     */
    Standing standing(UUID organizationId, UUID instrumentId, @Nullable Instant from, @Nullable Instant to);

    /** Hands over each, by id, in transactions of a few thousand; what is withdrawn meanwhile is not handed over. */
    void each(
            UUID organizationId,
            UUID instrumentId,
            @Nullable Instant from,
            @Nullable Instant to,
            Consumer<Exported> taking);

    /**
     * How many responses there are, and in which state.
     *
     * @param stamp another text when a response came, was corrected or withdrawn
     */
    record Standing(long responses, String stamp) {}
}
