package org.earshot.survey.scenario;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** An address with a method, as the API description names it. */
public record Endpoint(String method, String path) {

    /** Whether the address names one thing. */
    public boolean named() {
        return path.contains("{");
    }

    /** Asks with the ids put in, and a body that is valid wherever one is expected. */
    public Response ask(RequestSpecification request, Map<String, String> ids) {
        String address = path;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            address = address.replace("{" + id.getKey() + "}", id.getValue());
        }
        RequestSpecification ready = method.equals("PUT") || path.endsWith("/policy") || path.endsWith("{ruleId}")
                ? request.header("If-Match", "\"1\"")
                : request;
        return (method.equals("GET") || method.equals("DELETE") ? ready : ready.body(body())).request(method, address);
    }

    private String body() {
        if (method.equals("PUT") && path.contains("urgent-answers")) {
            return UrgentRules.ringing(
                    UUID.randomUUID().toString(), UUID.randomUUID().toString());
        }
        if (path.endsWith("/community/links")) {
            return "{\"days\":7}";
        }
        if (path.endsWith("/community/log")) {
            return "{\"question\":\"food\",\"kind\":\"assumes\",\"text\":\"That everybody cooks.\"}";
        }
        if (path.endsWith("/community-review")) {
            return "{\"quorum\":3}";
        }
        if (path.endsWith("/review")) {
            return "{\"finding\":\"0123456789abcdef\",\"reason\":\"People asked for it.\"}";
        }
        if (path.startsWith("/api/contacts/{")) {
            return Map.of(
                            "consents", "{\"purpose\":\"surveys\",\"given\":true,\"source\":\"spoken\"}",
                            "channels", "{\"channel\":\"sms\",\"stop\":true,\"source\":\"spoken\"}")
                    .getOrDefault(
                            path.substring(path.lastIndexOf('/') + 1),
                            "{\"name\":\"Asked\",\"phone\":\"202 555 0143\"}");
        }
        return path.startsWith("/api/instruments") && !path.endsWith("/publish") && !path.endsWith("/close")
                ? Instruments.publishable("Asked")
                : "{}";
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
