package org.earshot.survey.scenario;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everything that the served API description names. */
public final class Endpoints {
    private Endpoints() {}

    /** All of them. */
    public static List<Endpoint> all() {
        List<Endpoint> endpoints = new ArrayList<>();
        JsonNode paths = description().path("paths");
        paths.fieldNames().forEachRemaining(path -> paths.path(path)
                .fieldNames()
                .forEachRemaining(method -> endpoints.add(new Endpoint(method.toUpperCase(Locale.ROOT), path))));
        return endpoints;
    }

    /** The API description as served. */
    public static JsonNode description() {
        try {
            return new ObjectMapper()
                    .readTree(given().accept("application/json")
                            .get("/survey/openapi?format=json")
                            .asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
