package org.earshot.survey.campaign;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.earshot.contracts.event.Sighting;
import org.earshot.contracts.topic.Topics;
import org.earshot.platform.kafka.EventPublisher;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.campaign.schedule.CampaignRounds;
import org.earshot.survey.postgres.Sql;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Instruments;
import org.earshot.survey.scenario.Rounds;
import org.earshot.survey.scenario.Rounds.Riverside;
import org.earshot.survey.scenario.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who opened their link, began and answered, as far as it may be told. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class HowFarPeopleCameTest {
    private static final int ENOUGH = 10;

    @Inject
    Rounds rounds;

    @Inject
    CampaignRounds work;

    @Inject
    EventPublisher publisher;

    @Inject
    Facts facts;

    @Inject
    Tenancy tenancy;

    @Inject
    Sql sql;

    private Riverside riverside;
    private List<UUID> people = List.of();

    @BeforeEach
    void anOrganization() {
        riverside = rounds.organization();
    }

    @Test
    void aLookAtALinkThatIsToldTwiceIsOneAndWhoBeganWithoutItOpenedToo() {
        Campaign spring = asks(ENOUGH);
        Sighting sighting = new Sighting(riverside.organization(), link(people.get(0)), Instant.now());
        tell(sighting);
        tell(sighting);
        in(() -> facts.started(link(people.get(1)), Instant.now()));
        in(() -> facts.answered(List.of(new Facts.Answered(people.get(2), riverside.instrument(), 1, Instant.now()))));

        await().untilAsserted(() -> progress(spring)
                .body("steps.way", equalTo(List.of("sms")))
                .body("steps.people", equalTo(List.of(ENOUGH)))
                .body("steps.opened", equalTo(List.of(3)))
                .body("steps.started", equalTo(List.of(2)))
                .body("steps.finished", equalTo(List.of(1))));
    }

    @Test
    void ofFewPeopleItIsNotTold() {
        Campaign spring = asks(ENOUGH - 1);
        people.forEach(person -> in(() -> facts.opened(link(person), Instant.now())));

        progress(spring).body("steps[0].people", equalTo(ENOUGH - 1)).body("steps[0].opened", nullValue());
    }

    @Test
    void ofAnAnonymousSurveyItIsNotToldHoweverManyTheyAre() {
        riverside = rounds.organization(
                Instruments.publishable("Needs").replaceFirst("\\{", "{\"privacy\": \"ANONYMOUS\", "));
        Campaign spring = asks(ENOUGH);

        progress(spring)
                .body("steps[0].people", equalTo(ENOUGH))
                .body("steps[0].opened", nullValue())
                .body("steps[0].started", nullValue());
    }

    private Campaign asks(int many) {
        people = IntStream.range(0, many)
                .mapToObj(i -> rounds.agreed(riverside, "Person " + i, "+1202555%04d".formatted(100 + i), false))
                .toList();
        Campaign spring = rounds.campaign(riverside, "Spring", 0);
        Tenants.as(riverside.organization(), "manager")
                .post("/api/campaigns/" + spring.campaignId() + "/start")
                .then()
                .statusCode(200);
        work.look(riverside.organization());
        await().until(() -> tenancy.inOrganization(
                        riverside.organization(),
                        () -> sql.count("select count(*) from campaign_person where messages = 1"))
                == many);
        return spring;
    }

    private UUID link(UUID person) {
        return tenancy.inOrganization(riverside.organization(), () -> sql.first(
                        "select invitation_id from campaign_person where participant_id = ?",
                        row -> row.getObject("invitation_id", UUID.class),
                        person)
                .orElseThrow());
    }

    private void tell(Sighting sighting) {
        await().ignoreExceptions().until(() -> {
            publisher.publish(Topics.SIGHTINGS, sighting).toCompletableFuture().join();
            return true;
        });
    }

    private ValidatableResponse progress(Campaign spring) {
        return Tenants.as(riverside.organization(), "manager")
                .get("/api/campaigns/" + spring.campaignId() + "/progress")
                .then()
                .statusCode(200);
    }

    private void in(Runnable work) {
        tenancy.inOrganization(riverside.organization(), work);
    }
}
