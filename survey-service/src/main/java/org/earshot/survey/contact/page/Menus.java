package org.earshot.survey.contact.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.event.DirectoryEntry.Organization;
import org.earshot.survey.directory.Directory;
import org.earshot.survey.directory.Place;
import org.earshot.survey.directory.PlaceKind;

/** What the forms offer to choose from. */
@ApplicationScoped
class Menus {
    private final Directory directory;

    Menus(Directory directory) {
        this.directory = directory;
    }

    /** What can be chosen, by the names of the organisation at hand. */
    record Offered(List<Place> programs, List<Place> sites, List<String> languages, List<String> zones) {}

    Offered offered() {
        return new Offered(
                directory.places(PlaceKind.PROGRAM),
                directory.places(PlaceKind.SITE),
                directory.organization().map(Organization::languages).orElse(List.of("en")),
                ZoneId.getAvailableZoneIds().stream()
                        .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/"))
                        .sorted()
                        .toList());
    }

    Map<UUID, String> placeNames() {
        return Stream.of(PlaceKind.values())
                .flatMap(kind -> directory.places(kind).stream())
                .collect(Collectors.toMap(Place::placeId, Place::name));
    }
}
