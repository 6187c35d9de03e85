package org.earshot.survey.invitation;

import java.net.URI;
import org.earshot.survey.identity.Secret;

/** Where people reach the suite. */
public record PublicAddress(URI root) {

    /** The address that a link's token opens. */
    public URI of(Secret token) {
        String base = root.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + "a/" + token.text());
    }
}
