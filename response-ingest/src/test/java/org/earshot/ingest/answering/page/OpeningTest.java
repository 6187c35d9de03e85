package org.earshot.ingest.answering.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.Opening;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.OpeningsTopic;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts as an opening, and how often. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OpeningTest {
    @Inject
    World world;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private World.Organization oak;
    private World.Link link;

    @BeforeEach
    void anOpenLink() {
        oak = world.organization("Oak Street Families");
        link = world.link(oak, world.publish(oak, Surveys.checkIn()));
    }

    @Test
    void a_person_who_starts_is_told_once_and_their_response_has_the_openings_id() {
        Person amal = new Person(link.token(), "ar", true).starts();
        amal.presses("next", Map.of()).answers("never");
        for (int i = 0; i < 12 && !amal.page().contains("value=\"send\""); i++) {
            amal.skips();
        }
        amal.presses("send", Map.of());

        ReceiptCode code = ReceiptCode.typed(amal.code()).orElseThrow();
        List<Opening> openings = openings(1);
        assertThat(openings).hasSize(1);
        Opening opening = openings.get(0);
        assertThat(opening.openingId()).isEqualTo(code.responseId(oak.id()));
        assertThat(opening.language()).isEqualTo("ar");
        assertThat(opening.channel()).isEqualTo(Channel.WEB);
        assertThat(opening.participantId()).isNull();
        assertThat(opening.siteId()).isEqualTo(oak.siteId());
    }

    @Test
    void whoever_comes_back_and_goes_on_does_not_begin_again_and_whoever_starts_afresh_does() {
        Person ann = new Person(link.token(), "en", true).starts();
        ann.presses("next", Map.of()).answers("never");
        ann.opens("").presses("continue", Map.of());
        assertThat(openings(1)).hasSize(1);

        ann.opens("").presses("restart", Map.of());

        assertThat(openings(2))
                .extracting(Opening::openingId)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void what_programs_do_with_a_link_is_no_opening() {
        String path = "/a/" + link.token();
        given().head(path).then().statusCode(200);
        given().header("User-Agent", "WhatsApp/2.23").get(path).then().statusCode(200);
        given().get(path).then().statusCode(200);
        given().redirects().follow(false).get(path + "/q/hello");
        given().redirects().follow(false).get(path + "/check");
        new Person(link.token(), "en", true).starts();

        assertThat(openings(1)).hasSize(1);
    }

    private List<Opening> openings(int atLeast) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> OpeningsTopic.of(servers, link.invitation().invitationId())
                                .size()
                        >= atLeast);
        return OpeningsTopic.of(servers, link.invitation().invitationId());
    }
}
