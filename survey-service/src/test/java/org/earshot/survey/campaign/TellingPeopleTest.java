package org.earshot.survey.campaign;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.earshot.contracts.event.MessageChannel;
import org.earshot.contracts.event.MessageKind;
import org.earshot.contracts.event.MessageRequested;
import org.earshot.contracts.event.UpdateTakenBack;
import org.earshot.contracts.topic.Topics;
import org.earshot.contracts.value.HeardPage;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventPublisher;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.campaign.schedule.CampaignRounds;
import org.earshot.survey.contact.Actor;
import org.earshot.survey.contact.Purpose;
import org.earshot.survey.contact.Source;
import org.earshot.survey.contact.Wishing;
import org.earshot.survey.postgres.Sql;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Requested;
import org.earshot.survey.scenario.Rounds;
import org.earshot.survey.scenario.Rounds.Riverside;
import org.earshot.survey.scenario.Tenants;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was heard and done is sent to people by a campaign, against the real database and broker. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TellingPeopleTest {
    private static final String FORM_TOKEN = "MDEyMzQ1Njc4OTAxMjM0NQ";
    private static final UUID UPDATE = UUID.fromString("7a1c2f10-0000-4000-8000-000000000001");

    @Inject
    Rounds rounds;

    @Inject
    Asking asking;

    @Inject
    CampaignRounds work;

    @Inject
    Wishing wishing;

    @Inject
    Tenancy tenancy;

    @Inject
    Sql sql;

    @Inject
    EventPublisher publisher;

    private Riverside riverside;

    @BeforeEach
    void anOrganization() {
        riverside = rounds.organization();
    }

    @Test
    void whoAgreedToHearBackIsToldInTheirLanguageWithTheAddressOfThePublicPage() {
        UUID ana = hearsBack("Ana", "202 555 0143", false);

        start(telling("Saturdays", false));

        MessageRequested told = onTopic(ana).get(0);
        assertEquals(MessageKind.UPDATE, told.kind());
        assertEquals(MessageChannel.SMS, told.channel());
        assertEquals("es", told.language());
        assertEquals("Abrimos los sábados http://localhost:8080" + HeardPage.path(riverside.program()), told.text());
        assertNull(told.link(), "nothing is asked");
        assertNull(told.invitationId());
    }

    @Test
    void whoDidNotAgreeToHearBackIsNotToldThoughTheyAgreedToBeAsked() {
        rounds.agreed(riverside, "Ana", "202 555 0143", false);
        String campaign = telling("Saturdays", false);

        rest().get("/api/campaigns/" + campaign + "/outlook")
                .then()
                .body("reached", equalTo(0))
                .body("leftOut.'no-consent'", equalTo(1));
        start(campaign);

        assertEquals(0, count("select count(*) from campaign_message"));
        rest().get("/api/campaigns/" + campaign + "/progress").then().body("leftOut.'no-consent'", equalTo(1));
    }

    @Test
    void atNightNobodyIsToldAndWhoSaidStopNever() {
        UUID asleep = hearsBack("Ana", "202 555 0143", true);
        UUID stopped = hearsBack("Bo", "202 555 0144", false);
        Tenants.as(riverside.organization(), "manager")
                .body("{\"channel\":\"sms\",\"stop\":true,\"source\":\"spoken\"}")
                .post("/api/contacts/" + stopped + "/wishes/channels")
                .then()
                .statusCode(200);

        start(telling("Saturdays", false));

        assertEquals(0, count("select count(*) from campaign_message"));
        assertEquals(
                1,
                count("select count(*) from campaign_person where next_at > now() and participant_id = ?", asleep),
                "waits for the morning");
        assertEquals(1, count("select count(*) from campaign_person where left_out is not null and next_at is null"));
    }

    @Test
    void onlyWhoWasAskedIsToldUnlessSomebodyDecidesOtherwise() {
        UUID asked = hearsBack("Ana", "202 555 0143", false);
        start(rounds.campaign(riverside, "Spring", 0).campaignId().toString());
        hearsBack("Bo", "202 555 0144", false);

        String toTheAsked = telling("Saturdays", null);
        rest().get("/api/campaigns/" + toTheAsked + "/outlook")
                .then()
                .body("people", equalTo(1))
                .body("reached", equalTo(1));
        start(toTheAsked);

        assertEquals(2, count("select count(*) from campaign_message where participant_id = ?", asked));
        assertEquals(2, count("select count(*) from campaign_message"));
    }

    @Test
    void whatIsToldCountsInWhatPeopleBear() {
        UUID ana = hearsBack("Ana", "202 555 0143", false);
        start(rounds.campaign(riverside, "Spring", 0).campaignId().toString());
        start(rounds.campaign(riverside, "Summer", 0).campaignId().toString());

        start(telling("Saturdays", false));

        assertEquals(
                0,
                count("select count(*) from campaign_message where update_id is not null"),
                "two a week is the most");
        assertEquals(
                1,
                count("select count(*) from campaign_person where participant_id = ? and next_at > now()", ana),
                "waits until there is room");
    }

    @Test
    void nobodyIsToldTwiceByWhateverCampaignsAndWorkersAndAPhoneGetsItOnce() throws Exception {
        int phones = 20;
        for (int i = 0; i < 3 * phones; i++) {
            hearsBack("Person " + i, "+1202555%04d".formatted(100 + i % phones), false);
        }
        List<String> campaigns = List.of(
                telling("Saturdays", false),
                telling("Open on Saturdays, again", false),
                telling("Open on Saturdays, once more", false));
        campaigns.forEach(campaign ->
                rest().post("/api/campaigns/" + campaign + "/start").then().statusCode(200));

        race();

        assertEquals(phones, count("select count(*) from campaign_message where update_id is not null"));
        assertEquals(
                phones,
                count("select count(distinct a.address_hash) from campaign_message m"
                        + " join contact_address a using (participant_id, channel)"));
        assertEquals(
                9 * phones - phones,
                count("select count(*) from campaign_person where left_out = 'told' and next_at is null"));
        rest().get("/api/campaigns/" + telling("Late", false) + "/outlook")
                .then()
                .body("reached", equalTo(0))
                .body("leftOut.told", equalTo(3 * phones));
    }

    @Test
    void theDatabaseRefusesToTellSomebodyTwiceWhateverAsksForIt() {
        hearsBack("Ana", "202 555 0143", false);
        start(telling("Saturdays", false));

        RuntimeException refused = assertThrows(
                RuntimeException.class,
                () -> in(() -> sql.change("insert into campaign_message (organization_id, message_id, campaign_id,"
                        + " participant_id, household_hash, channel, segments, requested_at, update_id)"
                        + " select organization_id, gen_random_uuid(), campaign_id, participant_id, household_hash,"
                        + " channel, 1, now(), update_id from campaign_message")));
        assertTrue(String.valueOf(refused.getCause()).contains("told already"), String.valueOf(refused.getCause()));
    }

    @Test
    void aTextOfMoreThanTwoSegmentsIsRefusedAndALinkThatWouldMakeItSoIsLeftOut() {
        wanted("Long", riverside.program(), "a".repeat(307), false)
                .post("/api/campaigns/updates")
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("sms-too-long"));
        hearsBack("Ana", "202 555 0143", false);

        String campaign = wanted("Long", riverside.program(), "a".repeat(300), false)
                .post("/api/campaigns/updates")
                .then()
                .statusCode(201)
                .extract()
                .path("campaignId");

        rest().get("/api/campaigns/" + campaign + "/outlook").then().body("groups[0].segments", equalTo(2));
    }

    @Test
    void aProgramOfSomebodyElseIsRefused() {
        wanted("Theirs", rounds.organization().program(), "Open", false)
                .post("/api/campaigns/updates")
                .then()
                .statusCode(409)
                .body("errors.code", hasItem("unknown-program"));
    }

    @Test
    void onThePageItIsLookedAtAndStarted() {
        hearsBack("Ana", "202 555 0143", true);
        String form = form(Map.of("update", UPDATE.toString(), "program", riverside.program(), "title", "Saturdays"))
                .formParam("sms-es", "Abrimos los sábados")
                .formParam("subject-es", "Abrimos")
                .formParam("letter-es", "Abrimos los sábados.\r\nGracias.")
                .post("/people/campaigns/tell")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(form.contains("1 of at most 2 segments"), form);
        assertTrue(form.contains("checked"), "only who was asked, unless decided otherwise");

        String address = form(Map.of("update", UPDATE.toString(), "program", riverside.program(), "title", "Saturdays"))
                .formParam("sms-es", "Abrimos los sábados")
                .formParam("subject-es", "Abrimos")
                .formParam("letter-es", "Abrimos los sábados.\r\nGracias.")
                .formParam("way", "sms")
                .formParam("closes", LocalDate.now(ZoneOffset.UTC).plusDays(9).toString())
                .post("/people/campaigns/tell/plan")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        page().get(address).then().statusCode(200).body(containsString("People who would be told: 1 of 1."));
        form(Map.of("then", "start")).post(address).then().statusCode(303);
        page().get(address)
                .then()
                .body(containsString("People who are still to be told: 1 of 1."), not(containsString("Answered")));
        page().get("/people/campaigns?update=" + UPDATE).then().body(containsString("Saturdays"));
        page().get("/people/campaigns?update=" + UUID.randomUUID()).then().body(not(containsString("Saturdays")));
    }

    @Test
    void whatWasTakenBackIsSentToNobodyAnyMoreAndWhatWasPlannedAfterThatIs() {
        String before = telling("Saturdays", false);
        start(before);
        String draft = telling("Saturdays, again", false);
        Instant takenBack = Instant.now();
        String after = telling("Sundays", false);

        tell(new UpdateTakenBack(riverside.organization(), UPDATE, takenBack));

        await().untilAsserted(
                        () -> assertEquals(List.of("stopped", "stopped"), List.of(status(before), status(draft))));
        assertEquals("draft", status(after));
    }

    private String status(String campaign) {
        return rest().get("/api/campaigns/" + campaign).path("status");
    }

    private void tell(UpdateTakenBack fact) {
        await().ignoreExceptions().until(() -> {
            publisher.publish(Topics.UPDATES, fact).toCompletableFuture().join();
            return true;
        });
    }

    private UUID hearsBack(String name, String phone, boolean asleep) {
        UUID person = rounds.agreed(riverside, name, phone, asleep);
        Actor actor = new Actor(riverside.organization(), UUID.randomUUID());
        in(() -> wishing.consent(actor, person, Purpose.UPDATES, true, Source.ON_PAPER));
        return person;
    }

    /** Plans it; null for whoever is told unless somebody decides otherwise. */
    private String telling(String title, @Nullable Boolean invited) {
        return wanted(title, riverside.program(), "Abrimos los sábados", invited)
                .post("/api/campaigns/updates")
                .then()
                .statusCode(201)
                .body("updateId", equalTo(UPDATE.toString()))
                .extract()
                .path("campaignId");
    }

    private RequestSpecification wanted(String title, UUID program, String text, @Nullable Boolean invited) {
        String audience = invited == null ? "" : ",\"audience\":{\"invited\":" + invited + "}";
        return rest().body("""
                {"title":"%s","updateId":"%s","programId":"%s","way":"sms-else-email","sms":{"es":"%s"}%s}
                """.formatted(title, UPDATE, program, text, audience));
    }

    private void start(String campaign) {
        rest().post("/api/campaigns/" + campaign + "/start").then().statusCode(200);
        work.look(riverside.organization());
    }

    private void race() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(6);
        try {
            Callable<Integer> settling = () -> {
                int settled = 0;
                while (tenancy.inOrganization(riverside.organization(), () -> asking.next(riverside.organization()))) {
                    settled++;
                }
                return settled;
            };
            List<Future<Integer>> all = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                all.add(workers.submit(settling));
            }
            for (Future<Integer> one : all) {
                assertTrue(one.get() >= 0);
            }
        } finally {
            workers.shutdownNow();
        }
        work.look(riverside.organization());
    }

    private static List<MessageRequested> onTopic(UUID person) {
        await().until(() -> !Requested.of(person).isEmpty());
        return Requested.of(person);
    }

    private int count(String query, Object... values) {
        return tenancy.inOrganization(riverside.organization(), () -> sql.count(query, values));
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

    private RequestSpecification form(Map<String, Object> fields) {
        return page().contentType("application/x-www-form-urlencoded")
                .cookie("csrf-token", FORM_TOKEN)
                .formParam("csrf-token", FORM_TOKEN)
                .formParams(fields);
    }

    private void in(Runnable work) {
        tenancy.inOrganization(riverside.organization(), work);
    }
}
