package org.earshot.insight.quote;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Texts whose authors agreed, and what was released of them. Every method runs in the organisation's transaction. */
public interface Quotes {

    /** Texts in a theme whose authors agreed that others may read them, the newest first. */
    List<Agreed> agreed(UUID organizationId, String theme, int fromWeek, int atMost);

    /** Keeps what is shown of a text, in place of what was shown before. */
    void release(UUID organizationId, Agreed text, String shown, UUID accountId, Instant at);

    /** Shows nothing of a text any longer. */
    void takeBack(UUID organizationId, Agreed text);

    /** Forgets what was released of responses. */
    void forget(UUID organizationId, Collection<UUID> responseIds);

    /**
     * A text whose author agreed.
     *
     * @param shown what was released of it; null while nothing is
     */
    record Agreed(
            UUID responseId,
            String question,
            String language,
            String text,
            @Nullable String shown) {}
}
