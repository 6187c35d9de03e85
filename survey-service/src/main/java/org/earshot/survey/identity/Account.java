package org.earshot.survey.identity;

import java.util.UUID;

/**
 * A person of an organisation who may sign in.
 *
 * @param passwordHash as {@link Passwords} made it
 */
public record Account(UUID organizationId, UUID accountId, EmailAddress email, String passwordHash, AccountRole role) {}
