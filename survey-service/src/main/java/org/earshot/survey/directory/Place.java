package org.earshot.survey.directory;

import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry;

/**
 * A program or a site.
 *
 * @param sample whether it came with the sample and goes with it
 */
public record Place(UUID organizationId, UUID placeId, PlaceKind kind, String name, boolean sample) {

    /** What the other services are told of it. */
    public DirectoryEntry entry() {
        return kind == PlaceKind.PROGRAM
                ? new DirectoryEntry.Program(organizationId, placeId, name)
                : new DirectoryEntry.Site(organizationId, placeId, name);
    }
}
