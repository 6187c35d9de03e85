package org.earshot.survey.identity;

import java.util.UUID;

/**
 * Whom a token speaks for.
 *
 * @param name an account's address or a client's name; shown on pages
 * @param role the one role that it carries
 */
public record Bearer(UUID organizationId, UUID id, String name, String role) {
    /** The role of every client. */
    private static final String INTEGRATOR = "integrator";

    /** A person. */
    public static Bearer of(Account account) {
        return new Bearer(
                account.organizationId(),
                account.accountId(),
                account.email().text(),
                account.role().code());
    }

    /** A program. */
    public static Bearer of(Client client) {
        return new Bearer(client.organizationId(), client.clientId(), client.name(), INTEGRATOR);
    }
}
