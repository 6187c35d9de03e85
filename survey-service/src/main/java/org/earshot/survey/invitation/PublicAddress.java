package org.earshot.survey.invitation;

import java.net.URI;
import org.earshot.survey.identity.Secret;

/** Where people reach the suite. */
public record PublicAddress(URI root) {

    /** The address that a link's token opens. */
    public URI of(Secret token) {
        return below("a/" + token.text());
    }

    /** The address at which community members look at a draft. */
    public URI ofReview(Secret token) {
        return below("r/" + token.text());
    }

    private URI below(String path) {
        String base = root.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + path);
    }
}
