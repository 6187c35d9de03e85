package org.earshot.local.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EmbeddedInfrastructureTest {
    @Test
    void twoServicesOfOneJvmShareADatabaseAndHaveTheirOwnRoles() throws Exception {
        Map<String, String> survey = configurationOf("survey");
        Map<String, String> insight = configurationOf("insight");

        assertEquals(survey.get("quarkus.datasource.jdbc.url"), insight.get("quarkus.datasource.jdbc.url"));
        assertEquals(survey.get("kafka.bootstrap.servers"), insight.get("kafka.bootstrap.servers"));
        try (Connection connection = DriverManager.getConnection(
                insight.get("quarkus.datasource.jdbc.url"),
                insight.get("quarkus.datasource.username"),
                insight.get("quarkus.datasource.password"))) {
            assertEquals("insight", connection.getSchema());
        }
    }

    @Test
    void theKeySetIsServed() throws Exception {
        URI keys = URI.create(configurationOf("ingest").get("earshot.jwks-url"));

        String body = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(keys).build(), BodyHandlers.ofString())
                .body();

        assertTrue(body.contains("\"kty\":\"RSA\""), body);
        assertEquals(3, TestTokens.token(UUID.randomUUID(), "admin").split("\\.").length);
    }

    private static Map<String, String> configurationOf(String service) {
        EmbeddedInfrastructure infrastructure = new EmbeddedInfrastructure();
        infrastructure.init(Map.of("service", service));
        return infrastructure.start();
    }
}
