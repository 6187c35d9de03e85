package org.earshot.survey.message.generic;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import org.earshot.survey.contact.Address;
import org.earshot.survey.contact.ContactRefused;
import org.earshot.survey.message.Intake;
import org.jboss.logging.Logger;

/**
 * {@code POST /messages/http/received} and {@code …/reported}, as a form or as JSON. The provider brings the configured token as
 * {@code ?token=}; anything else answers 403 and tells nothing.
 */
@ApplicationScoped
public class HttpWebhooks {
    private static final Logger LOG = Logger.getLogger(HttpWebhooks.class);
    private static final long MAX_BODY_BYTES = 65_536;
    private static final int LEAST_CHARACTERS = 16;

    private final HttpGatewayConfig config;
    private final Intake intake;

    public HttpWebhooks(HttpGatewayConfig config, Intake intake) {
        this.config = config;
        this.intake = intake;
    }

    void route(@Observes Router router) {
        router.post("/messages/http/received").handler(body()).blockingHandler(this::received, false);
        router.post("/messages/http/reported").handler(body()).blockingHandler(this::reported, false);
    }

    private static BodyHandler body() {
        return BodyHandler.create(false).setBodyLimit(MAX_BODY_BYTES);
    }

    private void received(RoutingContext request) {
        if (!isKnown(request)) {
            return;
        }
        Map<String, String> fields = fields(request);
        String id = fields.getOrDefault(config.received().id(), "");
        try {
            Address from = Address.phone(fields.getOrDefault(config.received().from(), ""), "ZZ");
            if (id.isEmpty()) {
                end(request, 400, "The field " + config.received().id() + " is missing.");
                return;
            }
            intake.received(
                    HttpGateway.NAME,
                    id,
                    from,
                    fields.getOrDefault(config.received().text(), ""));
            end(request, 200, "Taken.");
        } catch (ContactRefused noNumber) {
            end(request, 400, "The field " + config.received().from() + " is no number as +12025550143.");
        }
    }

    private void reported(RoutingContext request) {
        if (!isKnown(request)) {
            return;
        }
        Map<String, String> fields = fields(request);
        HttpGatewayConfig.Reported names = config.reported();
        String status = fields.getOrDefault(names.status(), "");
        if (status.equals(names.delivered()) || status.equals(names.failed())) {
            intake.reported(HttpGateway.NAME, fields.getOrDefault(names.id(), ""), status.equals(names.delivered()));
        }
        end(request, 200, "Taken.");
    }

    private boolean isKnown(RoutingContext request) {
        String sent = request.request().getParam("token");
        boolean known = config.token()
                .filter(token -> token.length() >= LEAST_CHARACTERS && sent != null && isSame(token, sent))
                .isPresent();
        if (!known) {
            LOG.warn("a webhook with a wrong token was refused");
            end(request, 403, "The token is not the one that is set.");
        }
        return known;
    }

    private static boolean isSame(String token, String sent) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> fields(RoutingContext request) {
        Map<String, String> fields = new HashMap<>();
        request.request().formAttributes().forEach(field -> fields.put(field.getKey(), field.getValue()));
        if (fields.isEmpty()) {
            try {
                JsonObject body = request.body().asJsonObject();
                if (body != null) {
                    body.forEach(member -> fields.put(member.getKey(), String.valueOf(member.getValue())));
                }
            } catch (DecodeException notJson) {
                LOG.info("a webhook was neither a form nor JSON");
            }
        }
        return fields;
    }

    private static void end(RoutingContext request, int status, String why) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/plain; charset=utf-8")
                .end(why + "\n");
    }
}
