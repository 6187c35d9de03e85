package org.earshot.survey.message.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.earshot.local.testing.TestTokens;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Tenants;
import org.junit.jupiter.api.Test;

/** What is configured is named, what is missing too, and a secret never. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@TestProfile(GatewaySecretsTest.HalfATwilioAccount.class)
class GatewaySecretsTest {
    @Inject
    Tenants tenants;

    @Test
    void thePageNamesTheGatewayAndWhatItLacksAndNoSecret() {
        UUID organization = tenants.organization("Riverside");

        given().accept("text/html")
                .auth()
                .oauth2(TestTokens.token(organization, "admin"))
                .get("/settings/messages")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("They go by Twilio."),
                        containsString("<code>earshot.twilio.from</code>"),
                        not(containsString("AC-of-a-test")),
                        not(containsString("token-of-a-test"))));
        Tenants.as(organization, "admin")
                .get("/api/messages/gateways")
                .then()
                .body("items[0].gateway", equalTo("twilio"))
                .body("items[0].missing[0]", equalTo("earshot.twilio.from"));
    }

    /** Everything but the number that messages come from. */
    public static final class HalfATwilioAccount implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "earshot.messages.sms", "twilio",
                    "earshot.twilio.account-sid", "AC-of-a-test",
                    "earshot.twilio.auth-token", "token-of-a-test");
        }
    }
}
