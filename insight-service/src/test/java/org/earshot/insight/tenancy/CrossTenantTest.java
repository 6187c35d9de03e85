package org.earshot.insight.tenancy;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.earshot.insight.Counts;
import org.earshot.insight.Listening;
import org.earshot.insight.database.Database;
import org.earshot.insight.database.DatabaseFailed;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.platform.kafka.EventPublisher;
import org.earshot.platform.tenancy.Tenancy;
import org.junit.jupiter.api.Test;

/** Tries every endpoint and every table with another organisation's token. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class CrossTenantTest {
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("/followed-up", "{\"note\":\"Called\"}"),
            Map.entry("/owner", "{\"owner\":null}"),
            Map.entry("/due", "{\"due\":\"TOMORROW\"}"),
            Map.entry("/comments", "{\"text\":\"Seen\"}"),
            Map.entry("/merge", "{\"into\":\"" + UUID.randomUUID() + "\"}"),
            Map.entry("/actions", "{\"what\":\"A parcel\"}"),
            Map.entry(
                    "/composition",
                    "{\"programId\":\"PROGRAM\",\"dimension\":\"language\",\"asOf\":\"2026-01-01\",\"people\":{\"en\":1,\"es\":2}}"),
            Map.entry("/drop", "{}"),
            Map.entry("/replay", "{\"from\":\"2026-01-01T00:00:00Z\",\"until\":\"2026-01-02T00:00:00Z\"}"),
            Map.entry("/reasons", "{\"language\":\"en\",\"text\":\"Hello\"}"),
            Map.entry("/api/updates", "{\"action\":\"" + UUID.randomUUID() + "\"}"),
            Map.entry("/texts", "{\"texts\":{}}"));

    private static final String WEBHOOK = "{\"name\":\"Ours\",\"url\":\"http://127.0.0.1:1/\"}";

    @Inject
    EventPublisher publisher;

    @Inject
    Counts counts;

    @Inject
    Tenancy tenancy;

    @Inject
    Database database;

    @Test
    void noEndpointTellsAnotherOrganisationAnything() {
        Listening here = heard();
        Listening stranger = new Listening(publisher);
        String alert = anAlertOf(here).toString();
        String webhook = aWebhookOf(here);

        Map<String, Map<String, Object>> paths = document().getMap("paths");

        assertTrue(paths.size() >= 6, () -> "paths " + paths.keySet());
        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(method -> !path.equals("/events")
                        && List.of("get", "post", "put", "delete").contains(method))
                .forEach(method -> {
                    String address = path.replace("{need}", Listening.FOOD)
                            .replace("{id}", alert)
                            .replace("{webhookId}", webhook)
                            .replace("{deliveryId}", alert)
                            .replace("{quote}", alert)
                            .replace("{language}", "en")
                            .replace("{instrument}", here.instrument.toString())
                            .replace("{ending}", "csv");
                    String body = tried(here, stranger, method, address);
                    assertFalse(
                            body.contains(alert)
                                    || body.contains(webhook)
                                    || body.contains(here.organizationId.toString())
                                    || body.contains(here.site.toString())
                                    || body.contains("\"answers\""),
                            method + " " + address + ": " + body);
                }));
    }

    @Test
    void withoutATokenEveryEndpointAsksForOne() {
        Map<String, Map<String, Object>> paths = document().getMap("paths");

        paths.forEach((path, methods) -> methods.keySet().stream()
                .filter(method -> List.of("get", "post", "put", "delete").contains(method))
                .forEach(method -> assertEquals(
                        401,
                        given().accept(path.equals("/events") ? "text/event-stream" : "application/json")
                                .contentType(ContentType.JSON)
                                .request(
                                        method,
                                        path.replaceAll(
                                                "\\{[^}]*}", UUID.randomUUID().toString()))
                                .statusCode(),
                        method + " " + path)));
    }

    @Test
    void noTableShowsOrTakesAnotherOrganisationsRows() {
        Listening here = heard();
        UUID stranger = UUID.randomUUID();
        anAlertOf(here);
        List<String> tables = tenancy.inOrganization(
                stranger,
                () -> database.query(
                        "select table_name from information_schema.columns where table_schema = 'insight'"
                                + " and column_name = 'organization_id' and table_name in"
                                + " (select tablename from pg_tables where schemaname = 'insight')",
                        row -> row.getString(1)));

        assertTrue(tables.size() >= 9, () -> "tables " + tables);
        for (String table : tables) {
            assertEquals(0, counts.number(stranger, "select count(*) from " + table), table);
            assertEquals(0, counts.number(new UUID(0, 0), "select count(*) from " + table), table);
        }
        assertThrows(
                DatabaseFailed.class,
                () -> tenancy.inOrganization(
                        stranger,
                        () -> database.update(
                                "insert into instrument (organization_id, instrument_id) values (?, ?)",
                                here.organizationId,
                                UUID.randomUUID())));
    }

    @Test
    void everyTableHasForcedRowLevelSecurityAndTheServiceCannotBypassIt() {
        assertEquals(
                0,
                counts.number(
                        UUID.randomUUID(),
                        "select count(*) from pg_class where relnamespace = 'insight'::regnamespace and relkind in ('r', 'p')"
                                + " and relname <> 'flyway_schema_history' and not (relrowsecurity and relforcerowsecurity)"));
        assertEquals(
                0,
                counts.number(
                        UUID.randomUUID(),
                        "select count(*) from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)"));
    }

    private String tried(Listening here, Listening stranger, String method, String address) {
        Response response = stranger.as("admin")
                .contentType(ContentType.JSON)
                .queryParam("need", Listening.FOOD)
                .queryParam("from", "2026-01-01")
                .queryParam("codebookVersion", 0)
                .body(method.equals("get") ? "" : body(here, address))
                .request(method, address);
        assertTrue(
                List.of(200, 201, 204, 404, 409).contains(response.statusCode()),
                () -> method + " " + address + " -> " + response.statusCode() + " " + response.asString());
        return response.asString();
    }

    /** What each endpoint takes: a refused body would hide whether it looks at the row. */
    private static String body(Listening here, String address) {
        if (address.startsWith("/api/themes/")) {
            return address.contains("/quotes/")
                    ? "{\"text\":\"Theirs\"}"
                    : "{\"codebookVersion\":0,\"name\":{\"en\":\"Theirs\"},\"rules\":{\"en\":[\"theirs\"]}}";
        }
        return BODIES.entrySet().stream()
                .filter(body -> address.endsWith(body.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(address.startsWith("/api/webhooks") ? WEBHOOK : "{\"decision\":\"act\"}")
                .replace("PROGRAM", here.program.toString())
                .replace("TOMORROW", LocalDate.now(ZoneOffset.UTC).plusDays(1).toString());
    }

    private static String aWebhookOf(Listening here) {
        return here.as("admin")
                .contentType(ContentType.JSON)
                .body(WEBHOOK)
                .post("/api/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("webhook.id");
    }

    private Listening heard() {
        Listening here = new Listening(publisher);
        here.arrive(IntStream.range(0, 15)
                .mapToObj(i -> here.says(true, "en", Instant.now()))
                .toList());
        await().untilAsserted(() -> here.as("analyst").get("/api/needs").then().body("items.size()", equalTo(3)));
        return here;
    }

    private UUID anAlertOf(Listening here) {
        UUID alert = UUID.randomUUID();
        tenancy.inOrganization(here.organizationId, () -> {
            database.update("""
                    insert into alert values (?, ?, ?, ?, 'SITE', ?, 'UP', 2900, 2900, null, null,
                        '{"before":0.1,"after":0.2,"low":0,"high":0.2,"answers":20,"people":20,"fromRealChange":0.1,"fromMix":0}',
                        now())
                    """, here.organizationId, alert, UUID.randomUUID(), Listening.FOOD, here.site);
            database.update(
                    "insert into alert_entry (organization_id, alert_id, at, kind) values (?, ?, now(), 'OPENED')",
                    here.organizationId,
                    alert);
        });
        return alert;
    }

    private static JsonPath document() {
        return given().accept("application/json")
                .get("/insight/openapi?format=json")
                .jsonPath();
    }
}
