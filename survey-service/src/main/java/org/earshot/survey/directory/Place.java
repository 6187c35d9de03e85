package org.earshot.survey.directory;

import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry;
import org.earshot.contracts.policy.PolicyVersion;
import org.jspecify.annotations.Nullable;

/**
 * A program or a site.
 *
 * @param sample whether it came with the sample and goes with it
 */
public record Place(UUID organizationId, UUID placeId, PlaceKind kind, String name, boolean sample) {

    /** What the other services are told of it while nobody has decided a policy for it. */
    public DirectoryEntry entry() {
        return entry(null);
    }

    /** What the other services are told of it; a site has no policy of its own. */
    public DirectoryEntry entry(@Nullable PolicyVersion policy) {
        return kind == PlaceKind.PROGRAM
                ? new DirectoryEntry.Program(organizationId, placeId, name, policy)
                : new DirectoryEntry.Site(organizationId, placeId, name);
    }
}
