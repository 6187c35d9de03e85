package org.earshot.ingest.scenario;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.local.testing.TestTokens;

/**
 * Files that an organisation imports.
 *
 * @param servers of the broker
 */
public record Imports(World.Organization organization, PublishedInstrument instrument, String servers) {

    /** What a file would become, as an integrator sees it. */
    public Response preview(byte[] file, String more) {
        return upload(file, more, true, TestTokens.token(organization.id(), "integrator"));
    }

    /** Imports a file as an integrator. */
    public Response importing(String file, String more) {
        return upload(
                file.getBytes(StandardCharsets.UTF_8), more, false, TestTokens.token(organization.id(), "integrator"));
    }

    /**
     * Sends a file.
     *
     * @param more members of the mapping behind its first, with a leading comma
     */
    public Response upload(byte[] file, String more, boolean preview, String token) {
        return given().auth()
                .oauth2(token)
                .multiPart("file", "old.csv", file, "text/csv")
                .multiPart("mapping", mapping(more), "application/json")
                .queryParam("preview", preview)
                .post("/api/responses/import");
    }

    /** The mapping of a file, with these members behind its first. */
    public String mapping(String more) {
        return "{\"instrumentId\":\"" + instrument.instrumentId() + "\",\"version\":1" + more + "}";
    }

    /** The lines that an import answered with. */
    public static List<JsonPath> lines(Response answered) {
        assertThat(answered.statusCode()).isEqualTo(200);
        return answered.asString().lines().map(JsonPath::from).toList();
    }

    /** The last of them. */
    public static JsonPath summary(Response answered) {
        List<JsonPath> lines = lines(answered);
        return lines.get(lines.size() - 1);
    }

    /** The response that a line became. */
    public ResponseRecorded recorded(JsonPath line) {
        return (ResponseRecorded) ResponsesTopic.of(servers, UUID.fromString(line.getString("responseId")))
                .get(0);
    }
}
