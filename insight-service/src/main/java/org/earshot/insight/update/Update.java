package org.earshot.insight.update;

import java.util.UUID;

/** Something that people are told, or will be. */
public record Update(UUID id, About about, UpdateHistory history) {}
