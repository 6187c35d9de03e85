package org.earshot.insight.directory;

import java.util.Set;
import java.util.UUID;

/** Questions some of whose answers are for named people alone, one by one: no list of answers may hold them. */
public interface ReadOneByOne {

    /** Ids of such questions of an instrument, as its author wrote them: one that is repeated is such a question in every round. */
    Set<String> questions(UUID organizationId, UUID instrumentId);
}
