package org.earshot.insight.family;

import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;

/**
 * Where people are listened to: the organisation as a whole, one of its programs, or one of its sites.
 *
 * @param id of the organisation, program or site
 */
public record Place(PlaceKind kind, UUID id) {

    /** The organisation as a whole. */
    public static Place organization(UUID id) {
        return new Place(PlaceKind.ORGANIZATION, id);
    }

    /** One of its programs. */
    public static Place program(UUID id) {
        return new Place(PlaceKind.PROGRAM, id);
    }

    /** One of its sites. */
    public static Place site(UUID id) {
        return new Place(PlaceKind.SITE, id);
    }
}
