package org.earshot.survey.identity.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.earshot.survey.identity.Bearer;
import org.earshot.survey.identity.Client;
import org.earshot.survey.identity.Integrators;
import org.earshot.survey.identity.Secret;
import org.earshot.survey.identity.Tokens;
import org.earshot.survey.identity.config.IdentityConfig;
import org.jboss.logging.Logger;

/**
 * {@code POST /oauth/token}: OAuth2 client credentials (RFC 6749, sections 2.3.1, 4.4, 5). A plain route, because the
 * protection of console forms against forgery would ask this form for a token that only pages have.
 */
@ApplicationScoped
public class TokenEndpoint {
    private static final Logger LOG = Logger.getLogger(TokenEndpoint.class);
    private static final long MAX_BODY_BYTES = 8192;

    private final Integrators integrators;
    private final Tokens tokens;
    private final IdentityConfig config;

    public TokenEndpoint(Integrators integrators, Tokens tokens, IdentityConfig config) {
        this.integrators = integrators;
        this.tokens = tokens;
        this.config = config;
    }

    void route(@Observes Router router) {
        router.post("/oauth/token")
                .handler(BodyHandler.create(false).setBodyLimit(MAX_BODY_BYTES))
                .blockingHandler(this::answer, false)
                .failureHandler(TokenEndpoint::explain);
    }

    private void answer(RoutingContext request) {
        String grantType = request.request().getFormAttribute("grant_type");
        if (!"client_credentials".equals(grantType)) {
            String error = grantType == null ? "invalid_request" : "unsupported_grant_type";
            refuse(request, 400, error, "Send grant_type=client_credentials as a form.");
            return;
        }
        Optional<Client> client =
                credentials(request).flatMap(sent -> integrators.signIn(sent.clientId(), sent.secret()));
        if (client.isPresent()) {
            grant(request, client.get());
        } else {
            LOG.info("client sign-in refused");
            request.response().putHeader("WWW-Authenticate", "Basic realm=\"earshot\"");
            refuse(request, 401, "invalid_client", "No client has this id with this secret; make one in Settings.");
        }
    }

    private static void explain(RoutingContext request) {
        int status = request.statusCode() >= 400 && request.statusCode() < 500 ? request.statusCode() : 503;
        if (status == 503) {
            LOG.error("client sign-in failed", request.failure());
            request.response().putHeader("Retry-After", "5");
            refuse(request, status, "temporarily_unavailable", "Try again in a moment.");
        } else {
            refuse(request, status, "invalid_request", "Send a form of at most 8 KiB in UTF-8.");
        }
    }

    private void grant(RoutingContext request, Client client) {
        send(
                request,
                200,
                new JsonObject()
                        .put("access_token", tokens.issue(Bearer.of(client), config.token()))
                        .put("token_type", "Bearer")
                        .put("expires_in", config.token().toSeconds()));
    }

    private record Credentials(String clientId, Secret secret) {}

    private static Optional<Credentials> credentials(RoutingContext request) {
        String basic = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (basic != null) {
            return fromBasic(basic);
        }
        String id = request.request().getFormAttribute("client_id");
        String secret = request.request().getFormAttribute("client_secret");
        return id == null || secret == null ? Optional.empty() : Optional.of(new Credentials(id, new Secret(secret)));
    }

    private static Optional<Credentials> fromBasic(String header) {
        try {
            String decoded = new String(
                    Base64.getDecoder().decode(header.replaceFirst("(?i)^Basic ", "")), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new Credentials(
                            form(decoded.substring(0, colon)), new Secret(form(decoded.substring(colon + 1)))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Both parts are form-encoded before they are joined (RFC 6749, section 2.3.1). */
    private static String form(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }

    private static void refuse(RoutingContext request, int status, String error, String description) {
        send(request, status, new JsonObject().put("error", error).put("error_description", description));
    }

    private static void send(RoutingContext request, int status, JsonObject body) {
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(body.encode());
    }
}
