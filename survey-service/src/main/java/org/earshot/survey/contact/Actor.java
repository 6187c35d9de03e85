package org.earshot.survey.contact;

import java.util.UUID;

/** Who acts, and for which organisation. */
public record Actor(UUID organizationId, UUID accountId) {}
