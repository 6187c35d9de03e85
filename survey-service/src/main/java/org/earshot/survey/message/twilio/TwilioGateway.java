package org.earshot.survey.message.twilio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.survey.invitation.PublicAddress;
import org.earshot.survey.message.Attempt;
import org.earshot.survey.message.Gateway;
import org.earshot.survey.message.Parcel;
import org.jspecify.annotations.Nullable;

/** Hands text messages to Twilio's Messages resource. */
@ApplicationScoped
public class TwilioGateway implements Gateway {
    static final String NAME = "twilio";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TwilioConfig config;
    private final PublicAddress suite;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    public TwilioGateway(TwilioConfig config, PublicAddress suite) {
        this.config = config;
        this.suite = suite;
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
        return Stream.of(
                        config.accountSid().isEmpty() ? "earshot.twilio.account-sid" : "",
                        config.authToken().isEmpty() ? "earshot.twilio.auth-token" : "",
                        config.from().isEmpty() ? "earshot.twilio.from" : "")
                .filter(name -> !name.isEmpty())
                .toList();
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
        String account = config.accountSid().orElseThrow();
        String from = config.from().orElseThrow();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("To", parcel.to().text());
        form.put(from.startsWith("MG") ? "MessagingServiceSid" : "From", from);
        form.put("Body", parcel.text());
        form.put("StatusCallback", suite.root().resolve(TwilioWebhooks.STATUS).toString());
        String credentials = account + ":" + config.authToken().orElseThrow();
        return HttpRequest.newBuilder(messages(account))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + base64(credentials))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                .build();
    }

    private URI messages(String account) {
        return config.url().resolve("/2010-04-01/Accounts/" + account + "/Messages.json");
    }

    private Attempt read(HttpResponse<String> answer) {
        JsonNode body = body(answer.body());
        if (answer.statusCode() / 100 == 2) {
            return new Attempt.Taken(body.path("sid").asText(null), false);
        }
        if (answer.statusCode() == 429) {
            return new Attempt.Refused(MessageFailure.TOO_MANY, true, TwilioErrors.retryAfter(answer));
        }
        if (answer.statusCode() >= 500) {
            return new Attempt.Refused(MessageFailure.GATEWAY_DOWN, true, TwilioErrors.retryAfter(answer));
        }
        return TwilioErrors.attempt(answer.statusCode(), body.path("code").asInt());
    }

    private JsonNode body(@Nullable String text) {
        try {
            JsonNode read = json.readTree(text == null ? "" : text);
            return read == null ? json.createObjectNode() : read;
        } catch (JsonProcessingException notJson) {
            return json.createObjectNode();
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
