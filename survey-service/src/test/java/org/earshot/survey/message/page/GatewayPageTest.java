package org.earshot.survey.message.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.earshot.contracts.event.MessageFailure;
import org.earshot.contracts.event.MessageKind;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.contact.Address;
import org.earshot.survey.message.Attempt;
import org.earshot.survey.message.Course;
import org.earshot.survey.message.Incoming;
import org.earshot.survey.message.Message;
import org.earshot.survey.message.Messages;
import org.earshot.survey.message.Receiving;
import org.earshot.survey.message.Texting;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator sees what carries messages here and whether it does, and tries it. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class GatewayPageTest {
    private static final String FORM_TOKEN = "MDEyMzQ1Njc4OTAxMjM0NQ";

    @Inject
    Tenants tenants;

    @Inject
    Texting texting;

    @Inject
    Messages messages;

    @Inject
    Receiving receiving;

    @Inject
    Tenancy tenancy;

    private UUID organization;

    @BeforeEach
    void anOrganization() {
        organization = tenants.organization("Riverside");
    }

    @Test
    void whereNothingLeavesThePageSaysSo() {
        page("admin")
                .get("/settings/messages")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Nothing leaves Earshot"),
                        containsString("href=\"/outbox\""),
                        containsString("none yet"),
                        containsString("Nothing was refused.")));
        page("admin").get("/settings/messages?lang=ar").then().body(containsString("كيف تخرج الرسائل"));
        page("manager").get("/settings/messages").then().statusCode(403);
    }

    @Test
    void whatWasRefusedIsToldByReasonWithWhatToDo() {
        UUID ann = texting.person(organization, "Ann", "+12025550143");
        tenancy.inOrganization(organization, () -> {
            refused(ann, MessageFailure.ACCOUNT_REFUSED);
            refused(ann, MessageFailure.ACCOUNT_REFUSED);
            refused(ann, MessageFailure.OPTED_OUT);
            return null;
        });

        page("admin").get("/settings/messages").then().statusCode(200).body(containsString("The account was refused"));
        Tenants.as(organization, "admin")
                .get("/api/messages/gateways")
                .then()
                .statusCode(200)
                .body("items.channel", hasItems("sms", "email"))
                .body("items[0].gateway", equalTo("outbox"))
                .body("items[0].refusals.size()", equalTo(1))
                .body("items[0].refusals[0].reason", equalTo("account-refused"))
                .body("items[0].refusals[0].messages", equalTo(2));
    }

    @Test
    void anotherOrganizationsMessagesAreNotCounted() {
        UUID ann = texting.person(organization, "Ann", "+12025550143");
        tenancy.inOrganization(organization, () -> {
            refused(ann, MessageFailure.GATEWAY_DOWN);
            return null;
        });

        Tenants.as(tenants.organization("Elsewhere"), "admin")
                .get("/api/messages/gateways")
                .then()
                .body("items[0].refusals.size()", equalTo(0));
    }

    @Test
    void aTestIsSentFiveTimesAnHourAndKeptNowhere() {
        for (int i = 0; i < 5; i++) {
            sends("+1 202 555 0143").statusCode(200).body(containsString("Nothing was sent"));
        }

        sends("+1 202 555 0143").statusCode(429).body(containsString("Try again in 60 min."));
        Tenants.as(organization, "admin").get("/api/messages").then().body("items.size()", equalTo(0));
    }

    @Test
    void whatIsNoAddressOrWantsNoMessagesGetsNone() {
        sends("the phone").statusCode(422).body(containsString("neither a phone number"));
        texting.person(organization, "Ann", "+12025550143");
        tenancy.inOrganization(
                organization,
                () -> receiving.take(new Incoming(
                        organization, "outbox", "s" + organization, Address.phone("+12025550143", "US"), "STOP")));

        sends("+1 202 555 0143").statusCode(409).body(containsString("they want no messages"));
    }

    @Test
    void aTestByTheApiCountsWithThoseByThePageAndSaysWhyNoneIsSent() {
        tries("admin", "+1 202 555 0143").statusCode(200).body("taken", equalTo(true), "leaves", equalTo(false));
        tries("manager", "+1 202 555 0143").statusCode(403);
        tries("admin", "the phone").statusCode(422).body("type", equalTo("urn:earshot:problem:no-address"));
        for (int i = 1; i < 5; i++) {
            sends("ann@example.org").statusCode(200);
        }

        tries("admin", "ann@example.org")
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:earshot:problem:enough-tests"));
    }

    private ValidatableResponse tries(String role, String to) {
        return Tenants.as(organization, role)
                .contentType("application/json")
                .body(Map.of("to", to))
                .post("/api/messages/gateways/test")
                .then();
    }

    private void refused(UUID person, MessageFailure why) {
        Message message = new Message(
                texting.message(organization, person, MessageKind.TURN, "Hello"), Course.begin(Instant.now()));
        messages.add(message);
        messages.save(message.now(message.course().after(Attempt.Refused.forGood(why), Instant.now())));
    }

    private ValidatableResponse sends(String to) {
        return page("admin")
                .contentType("application/x-www-form-urlencoded")
                .cookie("csrf-token", FORM_TOKEN)
                .formParam("csrf-token", FORM_TOKEN)
                .formParam("to", to)
                .post("/settings/messages")
                .then();
    }

    private RequestSpecification page(String role) {
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .auth()
                .oauth2(TestTokens.token(organization, role));
    }
}
