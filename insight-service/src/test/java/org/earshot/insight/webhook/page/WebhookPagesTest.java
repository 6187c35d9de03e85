package org.earshot.insight.webhook.page;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.insight.webhook.Receiver;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.local.testing.TestTokens;
import org.junit.jupiter.api.Test;

/** Webhooks on the pages alone, without a script. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class WebhookPagesTest {
    private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9+/=]+");

    private final UUID organization = UUID.randomUUID();

    @Test
    void aWebhookIsMadeTriedLookedIntoAndRemoved() {
        try (Receiver receiver = Receiver.taking()) {
            Response made = post("/webhooks", "name", "Case <management>", "url", receiver.url(), "language", "en");
            Matcher secret = SECRET.matcher(made.asString());
            assertTrue(secret.find(), made::asString);
            assertTrue(made.asString().contains("Case &lt;management&gt;"));
            String page = "/webhooks/"
                    + made.asString().split("href=\"/webhooks/", -1)[1].split("\"", -1)[0];

            post(page + "/test").then().statusCode(303);

            await().untilAsserted(() -> browser("admin")
                    .get(page)
                    .then()
                    .body(allOf(containsString("webhook.test"), containsString("delivered (204"))));
            assertTrue(receiver.heard().get(0).signedWith(secret.group()));
            String read = browser("admin").get(page).asString();
            assertTrue(!SECRET.matcher(read).find(), "the secret is shown once");
            assertTrue(!read.contains(" style="), "an inline style would be refused by the browser");
            Matcher fresh = SECRET.matcher(post(page + "/secret").asString());
            assertTrue(fresh.find() && !fresh.group().equals(secret.group()));
            post(page + "/replay", "from", "2026-05-02", "until", "2026-05-01")
                    .then()
                    .statusCode(400)
                    .body(containsString("a stretch begins before it ends"));
            post(page + "/switch", "enabled", "false").then().statusCode(303);
            browser("admin").get(page).then().body(containsString("switched off"));
            post(page + "/remove").then().statusCode(303);
            browser("admin").get(page).then().statusCode(404);
        }
    }

    @Test
    void whatCannotBeAWebhookIsSaidOnThePage() {
        post("/webhooks", "name", "Ours", "url", "ftp://example.org/", "language", "en")
                .then()
                .statusCode(200)
                .body(containsString("the address must be https"));
    }

    @Test
    void thePageReadsInEveryLanguageAndOnlyForAdministrators() {
        for (String language : List.of("en", "es", "ar")) {
            browser("admin")
                    .header("Accept-Language", language)
                    .get("/webhooks")
                    .then()
                    .statusCode(200)
                    .body(allOf(containsString("<html lang=\"" + language), not(containsString("NOT_FOUND"))));
        }
        for (String role : List.of("manager", "analyst")) {
            assertEquals(403, browser(role).get("/webhooks").statusCode());
        }
        assertEquals(404, browser("admin").get("/webhooks/" + UUID.randomUUID()).statusCode());
    }

    private Response post(String path, String... fields) {
        String csrf = browser("admin").get("/webhooks").cookie("csrf-token");
        RequestSpecification form = browser("admin").cookie("csrf-token", csrf).formParam("csrf-token", csrf);
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return form.post(path);
    }

    private RequestSpecification browser(String role) {
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .cookie("earshot_session", TestTokens.token(organization, role));
    }
}
