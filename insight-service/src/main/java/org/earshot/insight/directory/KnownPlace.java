package org.earshot.insight.directory;

import java.util.UUID;
import org.earshot.contracts.event.ShiftEvent.PlaceKind;

/** A program or site that the directory tells of. */
public record KnownPlace(PlaceKind kind, UUID id, String name) {}
