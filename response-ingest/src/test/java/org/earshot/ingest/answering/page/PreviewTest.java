package org.earshot.ingest.answering.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.value.Packed;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.kafka.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An author sees the question as people will meet it; the page that shows it does nothing else. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PreviewTest {
    @Test
    void a_question_is_shown_with_the_words_and_the_direction_of_its_language() {
        as("manager")
                .queryParam("question", arabic())
                .queryParam("number", 3)
                .queryParam("of", 9)
                .get("/preview")
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("form-action 'none'"), containsString("frame-ancestors 'self'")))
                .body(allOf(
                        containsString("<html lang=\"ar\" dir=\"rtl\">"),
                        containsString("هل كان الحساء دافئًا؟"),
                        containsString("type=\"radio\""),
                        containsString("3")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing packed", "eJw", "AAAA"})
    void an_address_that_holds_no_question_shows_none(String question) {
        as("manager").queryParam("question", question).get("/preview").then().statusCode(400);
    }

    @Test
    void only_who_may_write_questions_is_shown_what_an_address_says() {
        as("analyst").queryParam("question", arabic()).get("/preview").then().statusCode(403);
        given().accept(ContentType.HTML)
                .redirects()
                .follow(false)
                .queryParam("question", arabic())
                .get("/preview")
                .then()
                .statusCode(not(200));
    }

    private static RequestSpecification as(String role) {
        return given().auth()
                .oauth2(TestTokens.token(UUID.randomUUID(), role))
                .accept(ContentType.HTML)
                .redirects()
                .follow(false);
    }

    private static String arabic() {
        SingleChoice question = new SingleChoice(
                "soup",
                Asking.of(LocalizedText.of("ar", "هل كان الحساء دافئًا؟")),
                List.of(new Choice("yes", LocalizedText.of("ar", "نعم"), null, false)),
                null);
        try {
            return Packed.of(EventJson.MAPPER.writeValueAsString(
                    new Instrument(LocalizedText.of("ar", "."), List.of("ar"), null, null, List.of(question), null)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
