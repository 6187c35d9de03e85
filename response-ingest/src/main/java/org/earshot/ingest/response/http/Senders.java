package org.earshot.ingest.response.http;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.earshot.contracts.event.Invitation;
import org.earshot.ingest.catalogue.Catalogue;
import org.earshot.ingest.catalogue.LinkToken;
import org.earshot.ingest.limit.Effort;
import org.earshot.ingest.limit.Limits;
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
    private final Limits limits;
    private final HttpServerRequest request;

    Senders(Catalogue catalogue, CurrentIdentityAssociation identity, Limits limits, HttpServerRequest request) {
        this.catalogue = catalogue;
        this.identity = identity;
        this.limits = limits;
        this.request = request;
    }

    /**
     * The sender of the current request, if its limits let it in.
     *
     * @param link the token of the {@code Earshot-Link} header, or null
     * @param effort what the request costs whoever signed in
     */
    CompletionStage<Sender> sender(@Nullable String link, Effort effort) {
        return link == null
                ? identity.getDeferredIdentity()
                        .map(known -> staff(known, effort))
                        .subscribeAsCompletionStage()
                : CompletableFuture.completedFuture(link).thenApply(this::holder);
    }

    /** What the lines of a batch cost: a program paid for all of them at once, a link pays for each. */
    Runnable eachLine(Sender sender) {
        if (sender instanceof Sender.LinkHolder holder) {
            String address = address();
            return () -> limits.admit(Optional.of(holder.invitation()), address, Effort.RESPONSE);
        }
        return () -> {};
    }

    private Sender holder(String link) {
        Optional<Invitation> known = catalogue.invitation(LinkToken.hash(link));
        limits.admit(known, address(), Effort.RESPONSE);
        return known.map(Sender.LinkHolder::new)
                .orElseThrow(() -> catalogue.isComplete() ? Refusals.unknownLink() : Refusals.starting());
    }

    private String address() {
        return request.remoteAddress().hostAddress();
    }

    private Sender staff(SecurityIdentity identity, Effort effort) {
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
        limits.admitClient(token.getSubject(), effort);
        return new Sender.Staff(UUID.fromString(token.getClaim("org")));
    }
}
