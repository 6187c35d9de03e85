package org.earshot.insight.question;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The responses behind the counts, and those that are to be counted yet. Every method runs in the organisation's transaction. */
public interface CountedResponses {

    /** Those of {@code responseIds} that are counted, as they stand. */
    List<Given> counted(UUID organizationId, Collection<UUID> responseIds);

    /** Every counted response of the same participants to the same versions. */
    List<Given> beside(UUID organizationId, Collection<Given> responses);

    /** Responses that are to be counted, by id, after {@code after}. */
    List<Given> waiting(UUID organizationId, UUID after, int atMost);

    /** These are not counted, and are to be. */
    void await(UUID organizationId, Collection<UUID> responseIds);

    /** These are counted now, or gone: none of them waits any longer. */
    void settle(UUID organizationId, Collection<UUID> responseIds);

    /** Everything that stands of a version is to be counted anew. */
    void awaitAll(UUID organizationId, VersionKey version);

    /** Whether any response waits. */
    boolean anyWaits(UUID organizationId);
}
