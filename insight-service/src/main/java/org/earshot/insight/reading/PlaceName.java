package org.earshot.insight.reading;

import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;

/**
 * A place as people call it.
 *
 * @param name from the directory; its id until the directory has told its name
 */
public record PlaceName(PlaceKind kind, UUID id, String name) {}
