package org.earshot.scenario.marks;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.earshot.scenario.api.Api;

/**
 * A suite in which something was done, so that the pages show something: an alert was acted on and people were told, somebody is served,
 * a campaign is planned, the community looks at a survey.
 *
 * @param heard the public page of the program
 * @param community a page for community reviewers
 */
public record LivedIn(URI heard, URI community) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Does all that in the name of an admin; waits for the first alert. Some version must be published and asked somewhere. */
    public static LivedIn make(Api admin) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> !admin.get("/api/alerts").path("items").isEmpty());
        String program = first(admin, "/api/organization/programs").path("id").asText();
        String site = first(admin, "/api/organization/sites").path("id").asText();
        JsonNode instrument = first(admin, "/api/instruments");
        String instrumentId = instrument.path("instrumentId").asText();
        plan(admin, instrumentId, program, site);
        serve(admin, program, site);
        JsonNode links = admin.post("/api/instruments/" + instrumentId + "/community/links", Map.of("days", 7));
        return new LivedIn(
                URI.create(told(admin, program)), URI.create(links.path("url").asText()));
    }

    private static JsonNode first(Api admin, String list) {
        return admin.get(list).path("items").path(0);
    }

    /** @return where people read it */
    private static String told(Api admin, String program) {
        String alert = first(admin, "/api/alerts").path("id").asText();
        JsonNode acted = admin.post("/api/alerts/" + alert + "/actions", Map.of("what", "A second parcel on Fridays"));
        String action = acted.path("actions").path(0).path("id").asText();
        String update = admin.post("/api/updates", Map.of("action", action, "program", program))
                .path("id")
                .asText();
        return admin.post("/api/updates/" + update + "/publish", Map.of())
                .path("page")
                .asText();
    }

    private static void serve(Api admin, String program, String site) {
        admin.post(
                "/api/contacts",
                Map.of(
                        "name",
                        "Made-up Person",
                        "email",
                        "person@earshot.example",
                        "programId",
                        program,
                        "siteId",
                        site,
                        "language",
                        "en",
                        "reference",
                        UUID.randomUUID().toString()));
    }

    private static void plan(Api admin, String instrumentId, String program, String site) {
        JsonNode version =
                admin.get("/api/instruments/" + instrumentId).path("versions").path(0);
        admin.post(
                "/api/campaigns",
                Map.of(
                        "title",
                        "Spring check-in",
                        "instrumentId",
                        instrumentId,
                        "version",
                        version.path("version").asInt(),
                        "programId",
                        program,
                        "siteId",
                        site,
                        "way",
                        "sms-else-email",
                        "invitation",
                        Map.of("en", "How are things? {link}"),
                        "closesAt",
                        Instant.now().plus(14, ChronoUnit.DAYS)));
    }
}
