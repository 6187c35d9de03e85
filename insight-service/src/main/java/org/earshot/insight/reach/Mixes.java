package org.earshot.insight.reach;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom programs hear of those they serve. Every figure in an answer has passed the disclosure gate. */
public interface Mixes {

    /**
     * One program.
     *
     * @param programId null for the first with anything to show
     * @param weeks one of {@link org.earshot.insight.equity.GapQuery#LENGTHS}
     * @param language BCP 47 tag of the reader
     * @return empty when the organisation has no program, or none with this id
     */
    Optional<MixView> of(UUID organizationId, @Nullable UUID programId, int weeks, String language);

    /**
     * Keeps what is known of a program's people, in place of what was known of the same dimension.
     *
     * @param by account that says so
     * @throws CompositionRefused when the program is not one of the organisation's; fix it and try again
     */
    void keep(UUID organizationId, Composition composition, UUID by);
}
