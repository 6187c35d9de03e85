package org.earshot.insight.question;

import java.util.UUID;

/** Names a published version of an instrument. */
public record VersionKey(UUID instrumentId, int version) {}
