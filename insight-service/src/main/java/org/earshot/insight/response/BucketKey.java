package org.earshot.insight.response;

import java.util.UUID;

/** Names one bucket of an organisation. */
public record BucketKey(String need, int week, UUID cellId) {}
