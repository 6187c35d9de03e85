package org.earshot.survey.directory.http;

import java.util.UUID;
import org.earshot.survey.directory.Place;

/** A program or site over REST. */
public record PlaceDocument(UUID id, String name, boolean sample) {
    static PlaceDocument of(Place place) {
        return new PlaceDocument(place.placeId(), place.name(), place.sample());
    }
}
