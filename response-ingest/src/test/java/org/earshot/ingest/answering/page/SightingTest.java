package org.earshot.ingest.answering.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.Sighting;
import org.earshot.contracts.instrument.Privacy;
import org.earshot.contracts.topic.Topics;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.TopicContents;
import org.earshot.ingest.scenario.World;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose first look at which link is told. Sightings are told in their order, so what comes after one that is seen was not told before. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SightingTest {
    private static final String PHONE = "Mozilla/5.0 (Linux; Android 10; K) Chrome/126.0.0.0 Mobile Safari/537.36";

    @Inject
    World world;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private World.Organization oak;
    private PublishedInstrument checkIn;

    @BeforeEach
    void anInstrument() {
        oak = world.organization("Oak Street Families");
        checkIn = world.publish(oak, Surveys.checkIn());
    }

    @Test
    void a_persons_first_look_at_their_link_is_told_once_and_says_nothing_of_them() {
        World.Link ann = world.personalLink(oak, checkIn);
        looks(ann);
        looks(ann);
        World.Link bo = world.personalLink(oak, checkIn);
        looks(bo);

        await().atMost(Duration.ofSeconds(20)).until(() -> !sightings(bo).isEmpty());
        assertThat(sightings(ann)).singleElement().satisfies(sighting -> {
            assertThat(sighting.organizationId()).isEqualTo(oak.id());
            assertThat(sighting.key())
                    .doesNotContain(String.valueOf(ann.invitation().participantId()));
        });
    }

    @Test
    void what_programs_do_with_a_link_is_no_look_and_the_first_of_the_person_is_told_afterwards() {
        World.Link ann = world.personalLink(oak, checkIn);
        String path = "/a/" + ann.token();
        person().head(path).then().statusCode(200);
        person().header("Sec-Purpose", "prefetch").get(path).then().statusCode(200);
        given().header("User-Agent", "WhatsApp/2.23.20.0 A")
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(200);
        World.Link bo = world.personalLink(oak, checkIn);
        looks(bo);

        await().atMost(Duration.ofSeconds(20)).until(() -> !sightings(bo).isEmpty());
        assertThat(sightings(ann)).isEmpty();
        looks(ann);
        await().atMost(Duration.ofSeconds(20)).until(() -> sightings(ann).size() == 1);
    }

    @Test
    void of_an_anonymous_survey_and_of_links_that_are_nobodys_nothing_is_told() {
        World.Link anonymous = world.personalLink(oak, world.publish(oak, Surveys.checkIn(Privacy.ANONYMOUS)));
        World.Link open = world.link(oak, checkIn);
        World.Link onBehalf = world.linkOnBehalf(
                oak, checkIn, world.personalLink(oak, checkIn).invitation().participantId());
        World.Link ann = world.personalLink(oak, checkIn);
        looks(anonymous);
        looks(open);
        looks(onBehalf);
        looks(ann);

        await().atMost(Duration.ofSeconds(20)).until(() -> !sightings(ann).isEmpty());
        assertThat(sightings(anonymous)).isEmpty();
        assertThat(sightings(open)).isEmpty();
        assertThat(sightings(onBehalf)).isEmpty();
    }

    private static void looks(World.Link link) {
        person().get("/a/" + link.token()).then().statusCode(200);
    }

    private static RequestSpecification person() {
        return given().header("User-Agent", PHONE).header("Accept-Language", "en");
    }

    private List<Sighting> sightings(World.Link link) {
        return TopicContents.of(servers, Topics.SIGHTINGS, Sighting.class).stream()
                .filter(sighting ->
                        sighting.invitationId().equals(link.invitation().invitationId()))
                .toList();
    }
}
