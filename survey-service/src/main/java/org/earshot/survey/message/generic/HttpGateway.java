package org.earshot.survey.message.generic;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.survey.message.Attempt;
import org.earshot.survey.message.Gateway;
import org.earshot.survey.message.Parcel;
import org.jspecify.annotations.Nullable;

/** Hands text messages to a provider as its template says. */
@ApplicationScoped
public class HttpGateway implements Gateway {
    static final String NAME = "http";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpGatewayConfig config;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    public HttpGateway(HttpGatewayConfig config) {
        this.config = config;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean carries(MessageChannel channel) {
        return channel == MessageChannel.SMS;
    }

    @Override
    public List<String> missing() {
        return config.url().isEmpty() ? List.of("earshot.http-gateway.url") : List.of();
    }

    @Override
    public Attempt send(Parcel parcel) {
        if (!missing().isEmpty()) {
            return Attempt.Refused.forNow(MessageFailure.ACCOUNT_REFUSED);
        }
        try {
            return read(client.send(request(parcel), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException away) {
            return Attempt.Refused.forNow(MessageFailure.GATEWAY_DOWN);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Attempt.Refused.forNow(MessageFailure.GATEWAY_DOWN);
        }
    }

    private HttpRequest request(Parcel parcel) {
        HttpRequest.Builder request = HttpRequest.newBuilder(config.url().orElseThrow())
                .timeout(PATIENCE)
                .header("Content-Type", config.contentType())
                .POST(HttpRequest.BodyPublishers.ofString(
                        new Template(config.body(), config.contentType()).filled(parcel)));
        config.headers().forEach(request::header);
        return request.build();
    }

    /** Without knowing the provider's codes: the statuses of HTTP as RFC 9110 means them. */
    private Attempt read(HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status / 100 == 2) {
            return new Attempt.Taken(id(answer.body()), false);
        }
        if (status == 429) {
            return new Attempt.Refused(MessageFailure.TOO_MANY, true, retryAfter(answer));
        }
        if (status >= 500 || status == 408) {
            return new Attempt.Refused(MessageFailure.GATEWAY_DOWN, true, retryAfter(answer));
        }
        return status == 401 || status == 402 || status == 403
                ? Attempt.Refused.forNow(MessageFailure.ACCOUNT_REFUSED)
                : Attempt.Refused.forGood(MessageFailure.ADDRESS_REFUSED);
    }

    private @Nullable String id(String body) {
        try {
            return config.idPointer()
                    .map(JsonPointer::compile)
                    .map(pointer -> read(body, pointer))
                    .orElse(null);
        } catch (IllegalArgumentException noPointer) {
            return null;
        }
    }

    private @Nullable String read(String body, JsonPointer pointer) {
        try {
            String id = json.readTree(body).at(pointer).asText("");
            return id.isEmpty() ? null : id;
        } catch (JsonProcessingException notJson) {
            return null;
        }
    }

    private static @Nullable Duration retryAfter(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Long::valueOf)
                .map(Duration::ofSeconds)
                .orElse(null);
    }
}
