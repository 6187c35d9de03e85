package org.earshot.insight.directory;

import java.util.UUID;

/** A program, as its public page finds it. */
public record HeardProgram(UUID organizationId, UUID programId, String name) {}
