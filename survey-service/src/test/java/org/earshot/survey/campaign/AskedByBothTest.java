package org.earshot.survey.campaign;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.campaign.schedule.CampaignRounds;
import org.earshot.survey.postgres.Sql;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Requested;
import org.earshot.survey.scenario.Rounds;
import org.earshot.survey.scenario.Rounds.Riverside;
import org.earshot.survey.scenario.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A campaign that asks by text message and e-mail at once: one link, one ask, and the wishes of each channel. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AskedByBothTest {
    @Inject
    Rounds rounds;

    @Inject
    CampaignRounds work;

    @Inject
    Campaigns campaigns;

    @Inject
    Tenancy tenancy;

    @Inject
    Sql sql;

    private Riverside riverside;
    private UUID ana;

    @BeforeEach
    void anaHasAPhoneAndAnAddressAndBearsOneMessageInFiveDays() {
        riverside = rounds.organization();
        in(() -> campaigns.decide(riverside.organization(), new Budget(1, 1, Duration.ofDays(5))));
        ana = rounds.agreed(riverside, "Ana", "202 555 0143", "ana@example.org", false);
    }

    @Test
    void bothMessagesHaveOneLinkAndAreBorneAsOne() {
        start(byBoth("Spring", 0));
        start(byBoth("Summer", 0));

        List<MessageRequested> toAna = requested(2);
        assertEquals(
                Set.of(MessageChannel.SMS, MessageChannel.EMAIL),
                toAna.stream().map(MessageRequested::channel).collect(Collectors.toSet()));
        assertEquals(1, toAna.stream().map(MessageRequested::link).distinct().count());
        assertEquals(
                1, toAna.stream().map(MessageRequested::invitationId).distinct().count());
        assertEquals(1, count("select count(*) from campaign_person where messages = 0 and next_at > now()"), "waits");
    }

    @Test
    void aReminderIsOneWhateverTheNumberOfMessages() {
        start(byBoth("Spring", 1));
        aWeekPasses();
        aWeekPasses();

        requested(4);
        assertEquals(1, count("select count(*) from campaign_person where messages = 2 and next_at is null"));
    }

    @Test
    void whoSaidStopOnOneChannelGetsTheOther() {
        Tenants.as(riverside.organization(), "manager")
                .body("{\"channel\":\"sms\",\"stop\":true,\"source\":\"spoken\"}")
                .post("/api/contacts/" + ana + "/wishes/channels")
                .then()
                .statusCode(200);

        start(byBoth("Spring", 0));

        assertEquals(MessageChannel.EMAIL, requested(1).get(0).channel());
    }

    @Test
    void beforeTheStartPeopleAreCountedOnceAndSegmentsOfTextMessagesOnly() {
        rounds.agreed(riverside, "Bo", "", "bo@example.org", false);

        rest().get("/api/campaigns/" + byBoth("Spring", 0).campaignId() + "/outlook")
                .then()
                .statusCode(200)
                .body("reached", equalTo(2))
                .body("groups.channel", equalTo(List.of("sms", "email")))
                .body("groups.people", equalTo(List.of(1, 2)))
                .body("groups.segments", equalTo(List.of(1, 0)));
    }

    @Test
    void afterItDeliveriesAreCountedByChannelAndPeopleOnce() {
        Campaign spring = byBoth("Spring", 0);
        start(spring);
        requested(2);

        rest().get("/api/campaigns/" + spring.campaignId() + "/progress")
                .then()
                .statusCode(200)
                .body("deliveries.channel", equalTo(List.of("email", "sms")))
                .body("deliveries.messages", equalTo(List.of(1, 1)))
                .body("deliveries.people", equalTo(List.of(1, 1)))
                .body("steps.way", equalTo(List.of("sms-and-email")))
                .body("steps.people", equalTo(List.of(1)));
        given().auth()
                .oauth2(TestTokens.token(riverside.organization(), "manager"))
                .accept("text/html")
                .get("/people/campaigns/" + spring.campaignId())
                .then()
                .statusCode(200)
                .body(containsString("text message and e-mail"))
                .body(containsString("<td>Spanish</td>"));
    }

    @Test
    void anAskIsBorneAsLongAsOneOfItsMessagesDidNotFail() {
        start(byBoth("Spring", 0));
        fails("sms");
        start(byBoth("Summer", 0));
        requested(2);

        fails("email");
        start(byBoth("Autumn", 0));

        requested(4);
    }

    @Test
    void theDatabaseRefusesAnAskOfTwoMoments() {
        start(byBoth("Spring", 0));
        requested(2);

        RuntimeException refused = assertThrows(
                RuntimeException.class,
                () -> in(() ->
                        sql.change("insert into campaign_message (organization_id, message_id, ask_id, campaign_id,"
                                + " participant_id, household_hash, channel, segments, requested_at) select organization_id,"
                                + " gen_random_uuid(), ask_id, campaign_id, participant_id, household_hash, channel, 0,"
                                + " requested_at + interval '1 day' from campaign_message limit 1")));
        assertTrue(String.valueOf(refused.getCause()).contains("not one"), String.valueOf(refused.getCause()));
    }

    private Campaign byBoth(String title, int reminders) {
        return rounds.campaign(riverside, title, Way.SMS_AND_EMAIL, reminders);
    }

    private void start(Campaign campaign) {
        rest().post("/api/campaigns/" + campaign.campaignId() + "/start").then().statusCode(200);
        settle();
    }

    /** Rounds are made by themselves too. */
    private void settle() {
        work.look(riverside.organization());
        await().until(() -> count("select count(*) from campaign_person where next_at <= now()") == 0);
    }

    /** After it was delivered, so that nothing is told of it any more. */
    private void fails(String channel) {
        await().until(() -> count("select count(*) from campaign_message where delivered_at is null") == 0);
        in(() -> sql.change("update campaign_message set failure = 'undelivered' where channel = ?", channel));
    }

    private void aWeekPasses() {
        in(() -> {
            sql.change("update campaign_person set next_at = next_at - interval '25 hours'");
            sql.change("update campaign_message set requested_at = requested_at - interval '8 days'");
        });
        settle();
    }

    /** What Ana got, which is exactly so many messages. */
    private List<MessageRequested> requested(int messages) {
        assertEquals(messages, count("select count(*) from campaign_message where participant_id = '" + ana + "'"));
        await().until(() -> Requested.of(ana).size() == messages);
        return Requested.of(ana);
    }

    private int count(String query) {
        return tenancy.inOrganization(riverside.organization(), () -> sql.count(query));
    }

    private RequestSpecification rest() {
        return Tenants.as(riverside.organization(), "manager");
    }

    private void in(Runnable work) {
        tenancy.inOrganization(riverside.organization(), work);
    }
}
