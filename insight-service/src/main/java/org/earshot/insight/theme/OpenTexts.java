package org.earshot.insight.theme;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Sorted texts, and which responses wait. Every method runs in the organisation's transaction. */
public interface OpenTexts {

    /** Responses that wait, after the one with id {@code after}, in the order of ids. */
    List<Unsorted> unsorted(UUID organizationId, UUID after, int atMost);

    /** How many responses wait. */
    long waiting(UUID organizationId);

    /**
     * Keeps what follows from texts in place of what followed before; runs alone. Responses that have changed since they were read
     * wait on.
     *
     * @param read the responses that the texts are from; of some of them there may be none
     */
    void keep(UUID organizationId, int codebookVersion, List<Unsorted> read, List<SortedText> texts);

    /** Has responses sorted of which nothing is known. */
    void unsort(UUID organizationId, Collection<UUID> responseIds);

    /** Has everything sorted again, which stands meanwhile. */
    void unsortAll(UUID organizationId);

    /** Forgets responses altogether. */
    void forget(UUID organizationId, Collection<UUID> responseIds);
}
