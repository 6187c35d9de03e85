package org.earshot.insight.release;

import java.util.List;
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
    /** Stands between the two dimensions, and the two groups, of a crossing; no code of an instrument holds it. */
    private static final String WITH = "\u001f";

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

    /**
     * Those at a place who are of two groups of two dimensions, whichever is named first. A group at a site of the organisation is
     * that group there; other crossings are lines of their own, of four weeks and of the organisation only.
     */
    public static Line crossing(Place place, GroupRef one, GroupRef other) {
        if (isPlace(one) || isPlace(other)) {
            GroupRef where = isPlace(one) ? one : other;
            Line there = of(place, where);
            GroupRef group = where.equals(one) ? other : one;
            return there.group == null ? of(there.place, group) : crossed(place, where, group);
        }
        return crossed(place, one, other);
    }

    private static Line crossed(Place place, GroupRef one, GroupRef other) {
        GroupRef first = one.compareTo(other) < 0 ? one : other;
        GroupRef second = first.equals(one) ? other : one;
        return new Line(
                place,
                new GroupRef(first.dimension() + WITH + second.dimension(), first.group() + WITH + second.group()));
    }

    /** What it is called among the groups of a place; programs and sites are groups of the organisation. Null where it is none of them. */
    @Nullable GroupRef groupOf(Place at) {
        if (place.equals(at)) {
            return group;
        }
        if (group != null || at.kind() != PlaceKind.ORGANIZATION) {
            return null;
        }
        return new GroupRef(
                place.kind() == PlaceKind.PROGRAM ? History.PROGRAM : History.SITE,
                place.id().toString());
    }

    /** Whether it is about people of two groups at once. */
    public boolean isCrossing() {
        return group != null && group.dimension().contains(WITH);
    }

    /** The two groups of a crossing. */
    List<GroupRef> crossed() {
        if (group == null || !isCrossing()) {
            return List.of();
        }
        String[] dimensions = group.dimension().split(WITH, 2);
        String[] groups = group.group().split(WITH, 2);
        return List.of(new GroupRef(dimensions[0], groups[0]), new GroupRef(dimensions[1], groups[1]));
    }

    static Line siteOfProgram(UUID program, UUID site) {
        return new Line(Place.program(program), new GroupRef(History.SITE, site.toString()));
    }

    private static boolean isPlace(GroupRef group) {
        return group.dimension().equals(History.PROGRAM) || group.dimension().equals(History.SITE);
    }
}
