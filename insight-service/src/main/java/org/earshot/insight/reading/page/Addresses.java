package org.earshot.insight.reading.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;
import org.earshot.insight.family.Place;
import org.earshot.insight.reading.AlertView;
import org.earshot.insight.reading.NeedView;
import org.earshot.insight.reading.PlaceName;
import org.jspecify.annotations.Nullable;

/** Addresses of pages, and places as they stand in them: {@code site:<id>}. */
final class Addresses {
    private Addresses() {}

    static String need(String need, PlaceName place) {
        return place.kind() == PlaceKind.ORGANIZATION
                ? "/needs/" + need
                : "/needs/" + need + "?place=" + word(place.kind()) + ":" + place.id();
    }

    /** A view of a need that looks at some weeks: its groups or its places. */
    static String need(String need, String view, PlaceName place, int weeks) {
        return "/needs/" + need + "/" + view + "?weeks=" + weeks
                + (place.kind() == PlaceKind.ORGANIZATION ? "" : "&place=" + code(place));
    }

    /** How a place stands in an address; empty for the organisation as a whole. */
    static String code(PlaceName place) {
        return place.kind() == PlaceKind.ORGANIZATION ? "" : word(place.kind()) + ":" + place.id();
    }

    /** Who answers there. */
    static String answering(PlaceName place) {
        return place.kind() == PlaceKind.ORGANIZATION
                ? "/answering"
                : "/answering?place=" + word(place.kind()) + ":" + place.id();
    }

    static String answeringAsJson(PlaceName place) {
        return "/api/answering?placeKind=" + word(place.kind()) + "&placeId=" + place.id();
    }

    static String answeringAsCsv(PlaceName place) {
        return "/api/answering/weeks.csv?placeKind=" + word(place.kind()) + "&placeId=" + place.id();
    }

    /** The page about what an alert is about. */
    static String about(AlertView alert) {
        String need = alert.need();
        String theme = alert.theme();
        return need != null
                ? need(need, alert.place())
                : theme != null ? "/words/theme/" + theme : answering(alert.place());
    }

    static String needAsJson(String need, PlaceName place) {
        return "/api/needs/" + need + "?placeKind=" + word(place.kind()) + "&placeId=" + place.id();
    }

    static String needAsCsv(String need, PlaceName place, int weeks) {
        return "/api/needs/" + need + "/weeks.csv?placeKind=" + word(place.kind()) + "&placeId=" + place.id()
                + "&weeks=" + weeks;
    }

    /** As it may stand in a query. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Empty when it names no place; null for the organisation as a whole. */
    static Optional<Place> place(@Nullable String words) {
        if (words == null) {
            return Optional.empty();
        }
        String[] parts = words.split(":", 2);
        try {
            return Optional.of(new Place(
                    PlaceKind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                    UUID.fromString(parts.length < 2 ? "" : parts[1])));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The organisation's name, which heads every page; empty when nobody answered it as a whole. */
    static String organization(NeedView need) {
        return need.places().stream()
                .filter(place -> place.kind() == PlaceKind.ORGANIZATION)
                .map(PlaceName::name)
                .findFirst()
                .orElse("");
    }

    static String word(PlaceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
