package org.earshot.survey.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * A program that an integrator runs, known by id and secret (OAuth2 client credentials, RFC 6749, section 4.4).
 *
 * @param secretHash of its {@link Secret}
 */
public record Client(UUID organizationId, UUID clientId, String name, String secretHash, Instant createdAt) {}
