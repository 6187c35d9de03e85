package org.earshot.insight.response;

import java.util.List;
import java.util.UUID;

/** Told what responses now say, in the transaction that writes it; what it throws takes the whole batch back. */
public interface AnswerWatch {

    /** Responses that are new, revised or withdrawn. */
    void written(UUID organizationId, Changes changes);

    /** Responses that were removed from the log. */
    void forgotten(UUID organizationId, List<UUID> responseIds);
}
