package org.earshot.survey.message;

import java.util.Optional;
import java.util.UUID;

/** Where it is kept whose survey it is on each number. */
public interface Lines {
    /** The line, or empty; nobody else changes it before this transaction ends. */
    Optional<Line> line(UUID lineId);

    /** Keeps it. */
    void keep(UUID organizationId, Line line);
}
