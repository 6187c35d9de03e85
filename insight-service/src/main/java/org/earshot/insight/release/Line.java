package org.earshot.insight.release;

import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.family.History;
import org.earshot.insight.family.Place;
import org.earshot.insight.shift.GroupRef;
import org.jspecify.annotations.Nullable;

/**
 * Whom a figure is about: everyone at a place, or those of them who state a group.
 *
 * @param group null = everyone; {@code site} within a program is a group, everywhere else places are places
 */
public record Line(Place place, @Nullable GroupRef group) {

    /** Everyone at a place. */
    public static Line of(Place place) {
        return new Line(place, null);
    }

    /** A group at a place, the same line however it is asked for: a site of the organisation is that site. */
    public static Line of(Place place, @Nullable GroupRef group) {
        if (group == null || place.kind() == PlaceKind.PROGRAM || !isPlace(group)) {
            return new Line(place, group);
        }
        UUID id = UUID.fromString(group.group());
        if (place.kind() == PlaceKind.SITE) {
            return group.dimension().equals(History.PROGRAM) ? siteOfProgram(id, place.id()) : new Line(place, null);
        }
        return of(group.dimension().equals(History.PROGRAM) ? Place.program(id) : Place.site(id));
    }

    static Line siteOfProgram(UUID program, UUID site) {
        return new Line(Place.program(program), new GroupRef(History.SITE, site.toString()));
    }

    private static boolean isPlace(GroupRef group) {
        return group.dimension().equals(History.PROGRAM) || group.dimension().equals(History.SITE);
    }
}
