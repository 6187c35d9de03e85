package org.earshot.insight.directory;

import java.util.UUID;

/**
 * Someone of the organisation who may sign in.
 *
 * @param id of the account
 * @param name what colleagues call them; no address
 * @param role {@code admin}, {@code manager} or {@code analyst}
 */
public record KnownPerson(UUID id, String name, String role) {}
