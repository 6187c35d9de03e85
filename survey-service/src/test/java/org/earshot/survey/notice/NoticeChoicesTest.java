package org.earshot.survey.notice;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.Notice;
import org.earshot.contracts.event.NoticeKind;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.postgres.Sql;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Choosing, over REST and on the page; and what is read when there is no mail server. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NoticeChoicesTest {
    @Inject
    Tenants tenants;

    @Inject
    Tenancy tenancy;

    @Inject
    Arriving arriving;

    @Inject
    Sql sql;

    private UUID organization;
    private UUID account;

    @BeforeEach
    void somebody() {
        organization = tenants.organization("Riverside");
        account = UUID.fromString(Tenants.as(organization, "admin")
                .body("{\"email\":\"%s@example.org\",\"password\":\"long enough\",\"role\":\"manager\"}"
                        .formatted(organization))
                .post("/api/accounts")
                .then()
                .statusCode(201)
                .extract()
                .path("accountId"));
    }

    @Test
    void whoeverHasNotChosenIsToldOfAlertsAtOnceAndLeftAloneAtNight() {
        rest().get("/api/notices/choices")
                .then()
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("quiet.from", equalTo("20:00:00"))
                .body("paces.'alert-opened'", equalTo("now"))
                .body("paces.'action-taken'", equalTo("weekly"));
    }

    @Test
    void theFormAndTheApiAreOneChoice() {
        form("pace-alert-opened", "daily", "digestAt", "06:30", "zone", "America/Chicago", "language", "es")
                .then()
                .statusCode(303)
                .header("Location", containsString("/settings/notices?saved"));

        rest().get("/api/notices/choices")
                .then()
                .body("paces.'alert-opened'", equalTo("daily"))
                .body("digestAt", equalTo("06:30:00"))
                .body("zone", equalTo("America/Chicago"))
                .body("quiet", equalTo(null))
                .body("language", equalTo("es"));
        page("es").get("/settings/notices").then().body(containsString("value=\"06:30\""));
    }

    @Test
    void whatCannotBeChosenIsRefusedWithItsName() {
        form("pace-alert-opened", "hourly", "digestAt", "06:30", "zone", "UTC", "language", "es")
                .then()
                .statusCode(400)
                .body(containsString("must be now, daily, weekly or never"));
        for (String wrong : List.of(
                "{\"language\":\"tlh\",\"zone\":\"UTC\",\"digestAt\":\"08:00\"}",
                "{\"language\":\"en\",\"zone\":\"Mars/Olympus\",\"digestAt\":\"08:00\"}",
                "{\"language\":\"en\",\"zone\":\"UTC\",\"digestAt\":\"08:00\",\"paces\":{\"rain\":\"now\"}}",
                "{\"language\":\"en\",\"zone\":\"UTC\",\"digestAt\":\"08:00\",\"paces\":{\"commented\":\"soon\"}}",
                "{\"language\":\"en\",\"zone\":\"UTC\",\"digestAt\":\"08:00\",\"quiet\":{\"from\":\"08:00\",\"until\":\"08:00\"}}",
                "{\"language\":\"en\",\"zone\":\"UTC\"}")) {
            rest().body(wrong)
                    .put("/api/notices/choices")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:earshot:problem:invalid-request"))
                    .body("errors.size()", equalTo(1));
        }
    }

    @Test
    void withoutAMailServerAMessageIsMadeAndReadHere() {
        rest().body("""
                        {"language":"es","zone":"UTC","digestAt":"08:00","paces":{"alert-opened":"now"}}
                        """).put("/api/notices/choices").then().statusCode(200);
        tenancy.inOrganization(organization, () -> arriving.take(notice()));
        tenancy.inOrganization(
                organization, () -> sql.change("update notice set arrived_at = now() - interval '10 minutes'"));

        await().untilAsserted(() -> rest().get("/api/notices/messages")
                .then()
                .body("items[0].state", equalTo("kept"))
                .body("items[0].text", containsString("La preocupación subió.")));

        String read = page("ar").get("/settings/notices").asString();
        assertTrue(read.contains("La preocupación subió.") && read.contains("dir=\"rtl\""), read);
        assertTrue(read.contains("EARSHOT_MAIL_HOST"), read);
        assertTrue(!read.contains(" style="), "an inline style would be refused by the browser");
    }

    @Test
    void thePageReadsInEveryLanguage() {
        for (String language : List.of("en", "es", "ar")) {
            page(language)
                    .get("/settings/notices")
                    .then()
                    .statusCode(200)
                    .body(allOf(containsString("<html lang=\"" + language), not(containsString("NOT_FOUND"))));
        }
        page("en").get("/settings").then().body(containsString("href=\"/settings/notices\""));
    }

    private Notice notice() {
        return new Notice(
                organization,
                UUID.randomUUID(),
                NoticeKind.ALERT_OPENED,
                UUID.randomUUID(),
                Instant.now(),
                LocalizedText.of("es", "La preocupación subió."),
                null,
                "/alerts/1",
                null,
                List.of(),
                null);
    }

    private String token() {
        return TestTokens.token(organization, account, "manager");
    }

    private RequestSpecification rest() {
        return given().auth().oauth2(token()).contentType(ContentType.JSON).accept(ContentType.JSON);
    }

    private RequestSpecification page(String language) {
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .header("Accept-Language", language)
                .cookie("earshot_session", token());
    }

    private Response form(String... fields) {
        String csrf = page("en").get("/settings/notices").cookie("csrf-token");
        RequestSpecification form = page("en").cookie("csrf-token", csrf).formParam("csrf-token", csrf);
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return form.post("/settings/notices");
    }
}
