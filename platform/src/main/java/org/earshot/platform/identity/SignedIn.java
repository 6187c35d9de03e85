package org.earshot.platform.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks, as the verified token says. Only for requests that require a role. */
@RequestScoped
public class SignedIn {
    private final JsonWebToken token;

    public SignedIn(JsonWebToken token) {
        this.token = token;
    }

    /** The organisation whose rows this request may touch. */
    public UUID organizationId() {
        return UUID.fromString(token.getClaim("org"));
    }

    /** The account or client. */
    public UUID id() {
        return UUID.fromString(token.getSubject());
    }

    /** What to call them on a page: an account's e-mail address or a client's name. */
    public String name() {
        return token.getName();
    }

    /** Whether the token carries {@code role}. */
    public boolean has(String role) {
        return token.getGroups().contains(role);
    }
}
