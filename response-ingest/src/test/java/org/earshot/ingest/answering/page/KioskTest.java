package org.earshot.ingest.answering.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.ResponsesTopic;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person after the other on a device that stands somewhere for everybody. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class KioskTest {
    private static final Pattern SO_FAR = Pattern.compile("name=\"so-far\" value=\"([^\"]*)\"");

    @Inject
    World world;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private World.Organization oak;
    private World.Link link;
    private Person device;

    @BeforeEach
    void aDeviceAtTheDoor() {
        oak = world.organization("Oak Street Families");
        link = world.link(oak, world.publish(oak, Surveys.checkIn()));
        device = new Person(link.token() + ".kiosk", "en", true);
    }

    @Test
    void people_who_come_one_after_the_other_are_different_responses_by_the_kiosk() {
        String first = answers("never");
        String second = answers("often");

        assertThat(first).isNotEqualTo(second);
        for (String code : List.of(first, second)) {
            ResponseRecorded recorded = (ResponseRecorded) onTopic(code).get(0);
            assertThat(recorded.channel()).isEqualTo(Channel.KIOSK);
            assertThat(recorded.channels()).isNull();
            assertThat(recorded.participantId()).isNull();
        }
    }

    @Test
    void the_receipt_leads_to_the_next_person_and_nothing_of_the_one_before_is_shown_again() {
        String code = answers("often");
        assertThat(device.page())
                .contains(
                        "Finish: next person", "data-after=\"30\"", "content=\"30;url=/a/" + link.token() + ".kiosk\"")
                .doesNotContain("<details>", "value=\"withdraw\"", "value=\"correct\"", "/h/");

        device.opens("");

        assertThat(device.page()).contains("value=\"start\"").doesNotContain("value=\"continue\"", code);
        for (String back : List.of("/receipt", "/check", "/q/food", "/q/why")) {
            assertThat(device.opens(back).page()).contains("value=\"start\"").doesNotContain(code, " checked>");
        }
    }

    @Test
    void a_double_tap_on_send_is_one_response_with_its_answers() {
        String code = answers("often");

        device.repeats();

        assertThat(device.code()).isEqualTo(code);
        assertThat(onTopic(code)).hasSize(1);
    }

    @Test
    void in_arabic_it_is_the_same() {
        device = new Person(link.token() + ".kiosk", "ar", true);
        answers("often");

        assertThat(device.page()).contains("dir=\"rtl\"", "إنهاء: الشخص التالي");
    }

    @Test
    void who_goes_away_in_the_middle_is_forgotten_and_nothing_was_sent() {
        device.starts().presses("next", Map.of()).answers("often");
        assertThat(device.page())
                .contains(
                        "data-after=\"120\"", "data-shared=\"yes\"", "@media(min-width:40em){html{font-size:1.6rem}}");

        device.opens("");

        assertThat(device.page()).contains("value=\"start\"");
        assertThat(device.opens("/check").page()).contains("value=\"start\"");
    }

    @Test
    void a_form_of_the_one_before_that_is_sent_again_from_the_history_shows_nothing() {
        device.starts().presses("next", Map.of()).answers("often");
        device.opens("/q/food");
        String soFar = find(SO_FAR, device.page());
        device.opens("");
        device.presses("start", Map.of());

        Person next = device.opens("/q/about-food");
        Response again = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .formParam("lang", "en")
                .formParam("do", "next")
                .formParam("so-far", soFar)
                .formParam("answer", "nonsense")
                .post("/a/" + link.token() + ".kiosk/q/food");

        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.header("Location")).endsWith(link.token() + ".kiosk");
        assertThat(next.page()).doesNotContain(" checked>");
    }

    @Test
    void the_device_keeps_no_cookie_beyond_the_person_and_a_personal_link_is_none_for_everybody() {
        Response start = given().get("/a/" + link.token() + ".kiosk");
        Response begun = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .formParam("do", "start")
                .formParam("lang", "en")
                .post("/a/" + link.token() + ".kiosk");

        assertThat(start.header("Set-Cookie")).contains("earshot_draft=;").contains("Max-Age=0");
        assertThat(begun.header("Set-Cookie")).contains("earshot_draft=").doesNotContain("Max-Age");
        World.Link anns = world.personalLink(oak, world.publish(oak, Surveys.checkIn()));
        assertThat(given().get("/a/" + anns.token() + ".kiosk").statusCode()).isEqualTo(404);
    }

    /** Answers everything and ends on the receipt. */
    private String answers(String food) {
        device.starts().presses("next", Map.of()).answers(food);
        for (int i = 0; i < 20 && device.path().contains("/q/"); i++) {
            device.skips();
        }
        return device.presses("send", Map.of()).code();
    }

    private List<ResponseEvent> onTopic(String code) {
        return ResponsesTopic.of(servers, ReceiptCode.typed(code).orElseThrow().responseId(oak.id()));
    }

    private static String find(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
