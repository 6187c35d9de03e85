package org.earshot.survey.campaign;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageDelivered;
import org.earshot.contracts.event.MessageKind;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.contracts.topic.Topics;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventJson;
import org.earshot.platform.kafka.EventPublisher;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.campaign.schedule.CampaignRounds;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.contact.Erasing;
import org.earshot.survey.contact.Flaw;
import org.earshot.survey.postgres.Sql;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Instruments;
import org.earshot.survey.scenario.Requested;
import org.earshot.survey.scenario.Rounds;
import org.earshot.survey.scenario.Rounds.Riverside;
import org.earshot.survey.scenario.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A campaign from its plan to its progress, against the real database and broker. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CampaignTest {
    private static final String PHONE = "202 555 0143";
    private static final String FORM_TOKEN = "MDEyMzQ1Njc4OTAxMjM0NQ";

    @Inject
    Rounds rounds;

    @Inject
    CampaignRounds work;

    @Inject
    EventPublisher publisher;

    @Inject
    Facts facts;

    @Inject
    Erasing erasing;

    @Inject
    Tenancy tenancy;

    @Inject
    Sql sql;

    private Riverside riverside;

    @BeforeEach
    void anOrganization() {
        riverside = rounds.organization();
    }

    @Test
    void thePlanSaysWhomItReachesAndWithHowManySegments() {
        rounds.agreed(riverside, "Ana", PHONE, false);
        Tenants.as(riverside.organization(), "manager")
                .body("{\"name\":\"Bo\",\"phone\":\"202 555 0144\"}")
                .post("/api/contacts")
                .then()
                .statusCode(201);
        Campaign planned = rounds.campaign(riverside, "Spring", 1);

        rest().get("/api/campaigns/" + planned.campaignId() + "/outlook")
                .then()
                .statusCode(200)
                .body("people", equalTo(2))
                .body("reached", equalTo(1))
                .body("leftOut.'no-consent'", equalTo(1))
                .body("groups[0].channel", equalTo("sms"))
                .body("groups[0].language", equalTo("es"))
                .body("groups[0].segments", equalTo(1));
    }

    @Test
    void nobodyIsRemindedOfAnAnonymousSurveyBecauseNobodyCanTellWhoHasAnswered() {
        riverside = rounds.organization(
                Instruments.publishable("Needs").replaceFirst("\\{", "{\"privacy\": \"ANONYMOUS\", "));

        CampaignRefused refused = assertThrows(CampaignRefused.class, () -> rounds.campaign(riverside, "Reminding", 1));

        assertEquals(
                List.of("anonymous"), refused.flaws().stream().map(Flaw::code).toList());
        assertEquals("Once", rounds.campaign(riverside, "Once", 0).title());
    }

    @Test
    void aMessageIsAskedForInTheLanguageOfThePersonAndHoldsNothingOfThem() {
        UUID ana = rounds.agreed(riverside, "Ana Quispe", PHONE, false);
        start(rounds.campaign(riverside, "Spring", 0));

        MessageRequested asked = requested(ana).get(0);

        assertEquals(MessageKind.INVITATION, asked.kind());
        assertEquals(MessageChannel.SMS, asked.channel());
        assertEquals("es", asked.language());
        assertTrue(asked.text().startsWith("¿Cómo está? http://localhost:8080/a/"), asked.text());
        assertFalse(asked.text().contains("Quispe"));
        Tenants.as(riverside.organization(), "manager")
                .get("/api/links")
                .then()
                .body("items.participantId", hasItem(ana.toString()));
    }

    @Test
    void aReminderHasTheSameLinkAndGoesToThoseOnlyWhoHaveNotAnswered() {
        UUID ana = rounds.agreed(riverside, "Ana", PHONE, false);
        UUID bo = rounds.agreed(riverside, "Bo", "202 555 0144", false);
        start(rounds.campaign(riverside, "Spring", 1));
        in(() -> facts.answered(List.of(new Facts.Answered(bo, riverside.instrument(), 1, Instant.now()))));

        aDayPasses();

        List<MessageRequested> toAna = requested(ana);
        assertEquals(
                List.of(MessageKind.INVITATION, MessageKind.REMINDER),
                toAna.stream().map(MessageRequested::kind).toList());
        assertEquals(toAna.get(0).link(), toAna.get(1).link());
        assertEquals(1, requested(bo).size());
        aDayPasses();
        assertEquals(2, requested(ana).size());
    }

    @Test
    void nobodyIsRemindedWithALinkThatAnotherOneTookThePlaceOf() {
        UUID ana = rounds.agreed(riverside, "Ana", PHONE, false);
        Campaign spring = rounds.campaign(riverside, "Spring", 1);
        start(spring);
        rest().body("""
                        {"instrumentId":"%s","version":1,"programId":"%s","siteId":"%s","participantId":"%s"}
                        """.formatted(riverside.instrument(), riverside.program(), riverside.site(), ana))
                .post("/api/links")
                .then()
                .statusCode(201);

        aDayPasses();

        assertEquals(1, requested(ana).size());
        String closed = "select count(*) from campaign_person where left_out = 'link-closed'";
        await().until(() -> tenancy.inOrganization(riverside.organization(), () -> sql.count(closed)) == 1);
    }

    @Test
    void whoIsAskedEachWeekIsHeardEachWeekAndWhoIsAskedTwiceInOneIsHeardOnce() {
        UUID ana = rounds.agreed(riverside, "Ana", PHONE, false);
        List<Integer> goOn = new ArrayList<>();
        for (String later : List.of("0 days", "6 days", "1 day")) {
            tenancy.inOrganization(
                    riverside.organization(),
                    () -> sql.change("update invitation set created_at = created_at - ?::interval", later));
            rest().body("""
                            {"instrumentId":"%s","version":1,"programId":"%s","siteId":"%s","participantId":"%s"}
                            """.formatted(riverside.instrument(), riverside.program(), riverside.site(), ana))
                    .post("/api/links")
                    .then()
                    .statusCode(201);
            goOn.add(tenancy.inOrganization(
                    riverside.organization(),
                    () -> sql.count(
                            "select count(*) from invitation where participant_id = ? and replaces is not null", ana)));
        }

        assertEquals(List.of(0, 0, 1), goOn);
    }

    @Test
    void whileItIsPausedNothingGoesAndOnceStoppedNothingEver() {
        UUID ana = rounds.agreed(riverside, "Ana", PHONE, false);
        Campaign spring = rounds.campaign(riverside, "Spring", 2);
        start(spring);
        rest().post("/api/campaigns/" + spring.campaignId() + "/pause").then().statusCode(200);

        aDayPasses();
        assertEquals(1, requested(ana).size());

        rest().post("/api/campaigns/" + spring.campaignId() + "/start").then().statusCode(200);
        work.look(riverside.organization());
        assertEquals(2, requested(ana).size());
        rest().post("/api/campaigns/" + spring.campaignId() + "/stop")
                .then()
                .statusCode(200)
                .body("status", equalTo("stopped"));
        rest().post("/api/campaigns/" + spring.campaignId() + "/start")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("not-from-here"));
    }

    @Test
    void whatBecameOfMessagesIsCountedByChannelAndLanguage() {
        UUID ana = rounds.agreed(riverside, "Ana", PHONE, false);
        Campaign spring = rounds.campaign(riverside, "Spring", 0);
        start(spring);
        MessageRequested asked = requested(ana).get(0);

        MessageDelivered delivered = new MessageDelivered(
                riverside.organization(),
                asked.messageId(),
                ana,
                asked.kind(),
                asked.channel(),
                asked.invitationId(),
                Instant.now());
        publisher
                .send(
                        Topics.MESSAGES,
                        riverside.organization(),
                        delivered.key(),
                        delivered.eventType(),
                        EventJson.write(delivered))
                .toCompletableFuture()
                .join();

        await().untilAsserted(() -> rest().get("/api/campaigns/" + spring.campaignId() + "/progress")
                .then()
                .statusCode(200)
                .body("people", equalTo(1))
                .body("deliveries[0].channel", equalTo("sms"))
                .body("deliveries[0].language", equalTo("es"))
                .body("deliveries[0].delivered", equalTo(1))
                .body("steps[0].people", equalTo(1))
                .body("steps[0].finished", equalTo(null)));
    }

    @Test
    void whoIsForgottenInTheMiddleIsNotRemindedAndTheirLinkCloses() {
        UUID ana = rounds.agreed(riverside, "Ana", PHONE, false);
        start(rounds.campaign(riverside, "Spring", 2));
        in(() -> erasing.erase(new Actor(riverside.organization(), UUID.randomUUID()), ana));

        aDayPasses();

        assertEquals(1, requested(ana).size());
        Tenants.as(riverside.organization(), "manager")
                .get("/api/links")
                .then()
                .body("items[0].revoked", equalTo(true));
    }

    @Test
    void onThePageACampaignIsPlannedLookedAtStartedAndPaused() {
        rounds.agreed(riverside, "Ana", PHONE, false);
        page().get("/people/campaigns/new").then().statusCode(200).body(containsString("STOP ends these messages"));
        String planned = form("title", "Spring", "version", riverside.instrument() + "/1")
                .formParam("program", riverside.program())
                .formParam("site", riverside.site())
                .formParam("way", "sms")
                .formParam("invitation-en", "How are you? {link}")
                .formParam("reminder-en", "Still there? {link}")
                .formParam("subject-en", "Questions")
                .formParam("closes", "2099-01-01")
                .formParam("reminders", "1")
                .formParam("pauseDays", "2")
                .post("/people/campaigns/new")
                .then()
                .statusCode(400)
                .body(containsString("within a year"))
                .extract()
                .asString();
        assertTrue(planned.contains("How are you?"), "what was typed stays");
        String address = form("title", "Spring", "version", riverside.instrument() + "/1")
                .formParam("program", riverside.program())
                .formParam("site", riverside.site())
                .formParam("way", "sms")
                .formParam("invitation-en", "How are you? {link}")
                .formParam("reminder-en", "Still there? {link}")
                .formParam("subject-en", "Questions")
                .formParam("closes", inTenDays())
                .formParam("reminders", "1")
                .formParam("pauseDays", "2")
                .post("/people/campaigns/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        page().get(address).then().statusCode(200).body(containsString("People who can be reached: 1 of 1."));
        form("then", "start").post(address).then().statusCode(303);
        page().get(address).then().statusCode(200).body(containsString("Pause"));
        form("then", "pause").post(address).then().statusCode(303);
        page().get(address).then().statusCode(200).body(containsString("Go on"));
        page().get("/people/campaigns").then().statusCode(200).body(containsString("Spring"), containsString("paused"));
    }

    private static String inTenDays() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(10).toString();
    }

    private void start(Campaign campaign) {
        rest().post("/api/campaigns/" + campaign.campaignId() + "/start").then().statusCode(200);
        work.look(riverside.organization());
    }

    /** For those in a campaign, and for what they bear. */
    private void aDayPasses() {
        in(() -> {
            sql.change("update campaign_person set next_at = next_at - interval '25 hours'");
            sql.change("update campaign_message set requested_at = requested_at - interval '8 days'");
        });
        work.look(riverside.organization());
    }

    /** Once everybody whose turn it is has had it: rounds are made by themselves too. */
    private List<MessageRequested> requested(UUID person) {
        String waiting = "select count(*) from campaign_person join campaign using (organization_id, campaign_id)"
                + " where next_at <= now() and status = 'running'";
        await().until(() -> tenancy.inOrganization(riverside.organization(), () -> sql.count(waiting)) == 0);
        int expected = tenancy.inOrganization(
                riverside.organization(),
                () -> sql.count("select count(*) from campaign_message where participant_id = ?", person));
        await().until(() -> Requested.of(person).size() >= expected);
        return Requested.of(person);
    }

    private RequestSpecification rest() {
        return Tenants.as(riverside.organization(), "manager");
    }

    private RequestSpecification page() {
        return given().redirects()
                .follow(false)
                .accept("text/html")
                .auth()
                .oauth2(TestTokens.token(riverside.organization(), "manager"));
    }

    private RequestSpecification form(String... fields) {
        RequestSpecification form = page().contentType("application/x-www-form-urlencoded")
                .cookie("csrf-token", FORM_TOKEN)
                .formParam("csrf-token", FORM_TOKEN);
        for (int i = 0; i < fields.length; i += 2) {
            form = form.formParam(fields[i], fields[i + 1]);
        }
        return form;
    }

    private void in(Runnable work) {
        tenancy.inOrganization(riverside.organization(), work);
    }
}
