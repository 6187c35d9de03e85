package org.earshot.insight.urgent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.earshot.insight.database.Database;
import org.earshot.insight.database.DatabaseFailed;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventPublisher;
import org.earshot.platform.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever is not named finds nothing: by REST, on pages, and in the tables with the service's own role. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class UrgentSecrecyTest {
    private static final List<String> TABLES =
            List.of("urgent_answer", "urgent_entry", "urgent_reading", "urgent_watch");

    @Inject
    EventPublisher publisher;

    @Inject
    Tenancy tenancy;

    @Inject
    Database database;

    @Test
    void anotherAccountAnAdministratorAClientAndAnotherOrganisationFindNothingByRest() {
        Lane lane = new Lane(publisher);
        lane.here.arrive(lane.says(Lane.NO));
        String id = lane.rang(1);
        Map<String, RequestSpecification> unnamed = Map.of(
                "admin", lane.as(UUID.randomUUID(), "admin"),
                "manager", lane.as(UUID.randomUUID(), "manager"),
                "elsewhere",
                        given().auth()
                                .oauth2(TestTokens.token(UUID.randomUUID(), lane.named, "admin"))
                                .accept("application/json")
                                .contentType("application/json"));

        unnamed.forEach((who, asks) -> {
            given().spec(asks).get("/api/urgent-answers").then().statusCode(200).body("items", hasSize(0));
            assertEquals(
                    404, given().spec(asks).get("/api/urgent-answers/" + id).statusCode(), who);
            assertEquals(
                    404,
                    given().spec(asks)
                            .post("/api/urgent-answers/" + id + "/seen")
                            .statusCode(),
                    who);
            assertEquals(
                    404,
                    given().spec(asks)
                            .body("{\"note\":\"Called\"}")
                            .post("/api/urgent-answers/" + id + "/followed-up")
                            .statusCode(),
                    who);
        });
        for (String path : List.of("/api/urgent-answers", "/api/urgent-answers/" + id)) {
            assertEquals(403, lane.as(lane.named, "integrator").get(path).statusCode(), path);
        }
        lane.asNamed().get("/api/urgent-answers").then().body("items[0].status", equalTo("unseen"));
    }

    @Test
    void thePagesAndTheMenuEntryAreThereForWhoIsNamedOnly() {
        Lane lane = new Lane(publisher);
        lane.here.arrive(lane.says(Lane.NO));
        String id = lane.rang(1);
        String named = TestTokens.token(lane.here.organizationId, lane.named, "analyst");
        String admin = TestTokens.token(lane.here.organizationId, "admin");

        browser(admin).get("/urgent").then().statusCode(404);
        browser(admin).get("/urgent/" + id).then().statusCode(404);
        browser(admin).get("/").then().statusCode(200).body(not(containsString("/urgent")));
        browser(named).get("/").then().body(containsString("Urgent (1 unseen)"));
        browser(named)
                .get("/urgent")
                .then()
                .body(containsString("Not safe tonight"))
                .body(not(containsString("lo estoy")));
        browser(named)
                .get("/urgent/" + id + "?lang=ar")
                .then()
                .statusCode(200)
                .body(containsString("<span lang=\"es\" dir=\"ltr\">No, no lo estoy</span>"));
        browser(admin).get("/alerts/" + id).then().statusCode(404);
        for (String path : List.of("/api/alerts", "/api/shifts", "/api/needs", "/insight/metrics")) {
            String body =
                    lane.as(UUID.randomUUID(), "admin").accept("*/*").get(path).asString();
            assertFalse(body.contains(id) || body.contains("safe") || body.contains("urgent"), path);
        }
    }

    @Test
    void theServicesOwnRoleSeesARowOnlyAsAnAccountThatIsNamedAndChangesNone() {
        Lane lane = new Lane(publisher);
        lane.here.arrive(lane.says(Lane.NO));
        String id = lane.rang(1);
        lane.asNamed().get("/api/urgent-answers/" + id).then().statusCode(200);
        UUID organization = lane.here.organizationId;

        for (String table : TABLES) {
            assertEquals(0, rows(organization, null, table), table + " without an account");
            assertEquals(0, rows(organization, UUID.randomUUID(), table), table + " as an account that is not named");
            assertEquals(0, rows(UUID.randomUUID(), lane.named, table), table + " in another organisation");
            assertEquals(1, rows(organization, lane.named, table), table + " as the account that is named");
            assertEquals(
                    0,
                    as(organization, lane.named, () -> database.update("delete from " + table)),
                    table + " gives up a row");
        }
        assertEquals(
                0,
                as(organization, lane.named, () -> database.update("update urgent_entry set at = now()")),
                "the history changes");
        assertThrows(
                DatabaseFailed.class,
                () -> as(
                        organization,
                        lane.named,
                        () -> database.update(
                                "insert into urgent_watch values (?, ?, 9, array[?])",
                                organization,
                                UUID.randomUUID(),
                                UUID.randomUUID())));
        assertThrows(
                DatabaseFailed.class,
                () -> as(
                        organization,
                        lane.named,
                        () -> database.update(
                                "insert into urgent_entry (organization_id, urgent_answer_id, at, kind, account_id)"
                                        + " values (?, ?, now(), 'SEEN', ?)",
                                organization,
                                UUID.fromString(id),
                                UUID.randomUUID())),
                "somebody else's deed");
    }

    @Test
    void everyReadingIsNotedForGoodWithWhoAndWhen() {
        Lane lane = new Lane(publisher);
        lane.here.arrive(lane.says(Lane.NO));
        String id = lane.rang(1);

        lane.asNamed().get("/api/urgent-answers/" + id).then().statusCode(200);
        lane.asNamed().get("/api/urgent-answers/" + id).then().body("readings", hasSize(2));
        lane.as(UUID.randomUUID(), "admin")
                .get("/api/urgent-answers/" + id)
                .then()
                .statusCode(404);

        assertEquals(2, rows(lane.here.organizationId, lane.named, "urgent_reading"));
    }

    @Test
    void noOtherCodeNamesTheTablesOfTheLane() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main"))) {
            List<Path> naming = sources.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/urgent/"))
                    .filter(file -> !file.getFileName().toString().equals("V5__urgent_answers.sql"))
                    .filter(file -> TABLES.stream().anyMatch(table -> text(file).contains(table)))
                    .toList();

            assertTrue(naming.isEmpty(), naming::toString);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RequestSpecification browser(String token) {
        return given().redirects()
                .follow(false)
                .accept("text/html,application/xhtml+xml")
                .cookie("earshot_session", token);
    }

    private int rows(UUID organization, @Nullable UUID account, String table) {
        return as(organization, account, () -> database.query("select 1 from " + table, row -> row.getInt(1))
                .size());
    }

    private int as(UUID organization, @Nullable UUID account, Supplier<Integer> work) {
        return tenancy.inOrganization(organization, () -> {
            if (account != null) {
                database.query("select set_config('earshot.account', ?, true)", row -> 1, account.toString());
            }
            return work.get();
        });
    }
}
