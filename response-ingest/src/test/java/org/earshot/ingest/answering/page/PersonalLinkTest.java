package org.earshot.ingest.answering.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.event.ResponseWithdrawn;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.ResponsesTopic;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A link made for one person is one response, on whatever devices it is opened. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PersonalLinkTest {
    @Inject
    World world;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private World.Organization oak;
    private PublishedInstrument checkIn;
    private World.Link link;

    @BeforeEach
    void aLinkForOnePerson() {
        oak = world.organization("Oak Street Families");
        checkIn = world.publish(oak, Surveys.checkIn());
        link = world.personalLink(oak, checkIn);
    }

    @Test
    void what_was_begun_on_one_device_goes_on_on_another() {
        Person onPhone = device().starts();
        onPhone.presses("next", Map.of()).answers("often");

        Person onTablet = device().opens("");

        assertThat(onTablet.page())
                .contains("You have already begun. Your answers so far are kept with this link.")
                .doesNotContain("value=\"restart\"");
        onTablet.presses("continue", Map.of());
        assertThat(onTablet.page()).contains("What made it hard?");
    }

    @Test
    void sent_from_two_devices_it_is_one_response_and_its_correction() {
        Person onPhone = device().starts();
        onPhone.presses("next", Map.of()).answers("never");
        Person onTablet = device().opens("");
        onTablet.presses("continue", Map.of());
        skipToTheEnd(onPhone);
        onPhone.presses("send", Map.of());

        onTablet.skips();
        skipToTheEnd(onTablet);
        onTablet.presses("change:food", Map.of()).answers("often");
        skipToTheEnd(onTablet);
        onTablet.presses("send", Map.of());

        assertThat(onTablet.code()).isEqualTo(onPhone.code());
        assertThat(onTopic(onPhone.code()))
                .extracting(record -> ((ResponseRecorded) record).revision())
                .containsExactly(1, 2);
    }

    @Test
    void opened_again_after_sending_it_offers_the_receipt_and_not_a_second_response() {
        Person ann = device().starts();
        ann.presses("next", Map.of()).answers("never");
        skipToTheEnd(ann);
        ann.presses("send", Map.of());

        Person later = device().opens("");

        assertThat(later.page()).contains("You have already answered").doesNotContain("value=\"restart\"");
        assertThat(later.opens("/receipt").code()).isEqualTo(ann.code());
    }

    @Test
    void answered_again_by_a_link_that_took_its_place_it_is_the_same_response() {
        Person ann = device().starts();
        ann.presses("next", Map.of()).answers("never");
        skipToTheEnd(ann);
        ann.presses("send", Map.of());
        World.Link entry = world.replacing(world.replacing(link, oak, checkIn, true), oak, checkIn, true);

        Person worker = new Person(entry.token(), "en", true).opens("");
        assertThat(worker.page())
                .contains("Answers of this person came already", "what you send now takes their place");
        worker.presses("start", Map.of("agreed", "yes"));
        worker.presses("next", Map.of());
        assertThat(worker.page()).doesNotContain("checked>");
        assertThat(worker.opens("/receipt").page()).doesNotContain(ann.code());
        worker.opens("/q/food").answers("often");
        skipToTheEnd(worker);
        worker.presses("send", Map.of());

        assertThat(worker.code()).isEqualTo(ann.code());
        assertThat(onTopic(ann.code()))
                .extracting(record -> ((ResponseRecorded) record).revision())
                .containsExactly(1, 2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    en | You need not answer again
                    es | No hace falta que responda otra vez
                    ar | لا حاجة إلى الإجابة مرة أخرى
                    """)
    void whoever_answered_by_an_earlier_link_is_told_that_they_need_not_answer_again(String language, String words) {
        Person ann = device().starts();
        ann.presses("next", Map.of()).answers("never");
        skipToTheEnd(ann);
        ann.presses("send", Map.of());
        World.Link next = world.replacing(link, oak, checkIn, false);

        Person again = new Person(next.token(), language, true).opens("");

        assertThat(again.page()).contains(words, "value=\"start\"").doesNotContain(ann.code());
    }

    @Test
    void where_nothing_was_sent_by_the_earlier_link_the_new_one_begins_anew_and_is_one_response() {
        device().starts().presses("next", Map.of()).answers("never");
        World.Link next = world.replacing(link, oak, checkIn, false);

        Person ann = new Person(next.token(), "en", true).opens("");
        assertThat(ann.page()).doesNotContain("takes their place", "already begun");
        ann.starts().presses("next", Map.of());
        assertThat(ann.page()).doesNotContain("checked>");
        ann.answers("often");
        skipToTheEnd(ann);
        ann.presses("send", Map.of());

        assertThat(onTopic(ann.code()))
                .extracting(record -> ((ResponseRecorded) record).revision())
                .containsExactly(1);
    }

    @Test
    void answers_that_are_no_longer_shown_are_corrected_as_the_same_response() {
        Person ann = device().starts();
        ann.presses("next", Map.of()).answers("never");
        skipToTheEnd(ann);
        ann.presses("send", Map.of());
        String code = ann.code();

        ann.presses("forget", Map.of());
        assertThat(ann.page()).contains("Not shown here any more");
        Person later = device().opens("/receipt");
        later.presses("correct", Map.of());
        assertThat(later.page()).doesNotContain("checked>");
        later.presses("next", Map.of()).answers("often");
        skipToTheEnd(later);
        later.presses("send", Map.of());

        List<ResponseEvent> records = onTopic(code);
        assertThat(records).hasSize(2);
        ResponseRecorded correction = (ResponseRecorded) records.get(1);
        assertThat(correction.revision()).isEqualTo(2);
        assertThat(correction.answers().to("food")).map(Answer::json).hasToString("Optional[often]");
    }

    @Test
    void taken_back_it_may_be_answered_anew_as_another_response() {
        Person ann = device().starts();
        ann.presses("next", Map.of()).answers("never");
        skipToTheEnd(ann);
        ann.presses("send", Map.of());
        String taken = ann.code();
        ann.presses("withdraw", Map.of("code", taken)).presses("withdraw-yes", Map.of("code", taken));

        Person again = device().opens("");
        assertThat(again.page()).contains("value=\"start\"");
        again.presses("start", Map.of());
        again.presses("next", Map.of()).answers("often");
        skipToTheEnd(again);
        again.presses("send", Map.of());

        assertThat(again.code()).isNotEqualTo(taken);
        assertThat(onTopic(taken)).last().isInstanceOf(ResponseWithdrawn.class);
        assertThat(onTopic(again.code())).hasSize(1);
    }

    @Test
    void no_cookie_is_needed_and_opening_it_changes_nothing() {
        given().get("/a/" + link.token()).then().statusCode(200).cookies(Map.of());
        given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("do", "start")
                .post("/a/" + link.token())
                .then()
                .statusCode(303)
                .cookies(Map.of());
    }

    private Person device() {
        return new Person(link.token(), "en", false);
    }

    private static void skipToTheEnd(Person person) {
        for (int i = 0; i < 12 && !person.page().contains("value=\"send\""); i++) {
            person.skips();
        }
    }

    private List<ResponseEvent> onTopic(String code) {
        return ResponsesTopic.of(servers, ReceiptCode.typed(code).orElseThrow().responseId(oak.id()));
    }
}
