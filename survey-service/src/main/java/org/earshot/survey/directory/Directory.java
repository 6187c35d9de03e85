package org.earshot.survey.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.DirectoryEntry.Organization;
import org.jspecify.annotations.Nullable;

/**
 * The organisation at hand with its programs and sites. Every change is told to the other services, or is not made at
 * all.
 */
public interface Directory {
    /** The organisation with its policy, or empty when there is none. */
    Optional<Organization> organization();

    /** Adds the organisation; false when it is there already. */
    boolean add(Organization organization);

    /** Replaces what is said of the organisation, all but its policy; false when there is none. */
    boolean change(Organization organization);

    /** Tells the other services anew of the organisation (null) or a program, with the policy that it now has. */
    void tellAgain(@Nullable UUID programId);

    /** Its places of one kind, by name. */
    List<Place> places(PlaceKind kind);

    /** The place of that kind, or empty. */
    Optional<Place> place(PlaceKind kind, UUID placeId);

    /** Adds a place. */
    void add(Place place);

    /** How many places {@link #removeSample()} would remove. */
    int sampleSize();

    /** Removes the places that came with the sample and tells how many. */
    int removeSample();
}
