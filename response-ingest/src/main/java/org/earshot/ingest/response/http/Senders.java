package org.earshot.ingest.response.http;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.ingest.catalogue.LinkToken;
import org.earshot.ingest.response.IngestProblem;
import org.earshot.ingest.response.Refusals;
import org.earshot.ingest.response.Sender;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.problem.Refusal;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who sends: the holder of a link, or whoever signed in with a role that may send responses. */
@Singleton
class Senders {
    private static final Set<String> MAY_SEND = Set.of(Roles.INTEGRATOR, Roles.ADMIN, Roles.MANAGER);

    private final Catalogue catalogue;
    private final CurrentIdentityAssociation identity;

    Senders(Catalogue catalogue, CurrentIdentityAssociation identity) {
        this.catalogue = catalogue;
        this.identity = identity;
    }

    /**
     * The sender of the current request.
     *
     * @param link the token of the {@code Earshot-Link} header, or null
     */
    CompletionStage<Sender> sender(@Nullable String link) {
        return link == null
                ? identity.getDeferredIdentity().map(Senders::staff).subscribeAsCompletionStage()
                : CompletableFuture.completedFuture(link).thenApply(this::holder);
    }

    private Sender holder(String link) {
        return catalogue
                .invitation(LinkToken.hash(link))
                .map(Sender.LinkHolder::new)
                .orElseThrow(() -> catalogue.isComplete() ? Refusals.unknownLink() : Refusals.starting());
    }

    private static Sender staff(SecurityIdentity identity) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new Refusal(
                    IngestProblem.SIGN_IN_REQUIRED,
                    "The request carries neither a valid bearer token nor a link.",
                    "Send a bearer token from /oauth/token, or the token of a link in the header Earshot-Link.");
        }
        if (MAY_SEND.stream().noneMatch(identity::hasRole)) {
            throw new Refusal(
                    IngestProblem.ROLE_REQUIRED,
                    "Your role may not send responses.",
                    "Use an account or client with one of the roles integrator, manager or admin.");
        }
        return new Sender.Staff(UUID.fromString(token.getClaim("org")));
    }
}
