package org.earshot.survey.invitation;

import java.net.URI;
import java.util.UUID;
import org.earshot.contracts.value.HeardPage;
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

    /** The public page of what was heard and done in a program. */
    public URI ofHeard(UUID programId) {
        return below(HeardPage.path(programId).substring(1));
    }

    private URI below(String path) {
        String base = root.toString();
        return URI.create((base.endsWith("/") ? base : base + "/") + path);
    }
}
