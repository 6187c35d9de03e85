package org.earshot.insight.response;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The counts that families are evaluated from. Every method runs in the organisation's transaction, alone. */
public interface Buckets {

    /** Makes sure that cells are known. */
    void addCells(UUID organizationId, Collection<CellKey> cells);

    /** Moves buckets, and makes the families due that count them. */
    void move(UUID organizationId, Map<BucketKey, BucketCounts> deltas);
}
