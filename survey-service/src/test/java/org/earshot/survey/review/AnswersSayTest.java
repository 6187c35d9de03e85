package org.earshot.survey.review;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.QuestionFinding;
import org.earshot.contracts.event.QuestionFindingKind;
import org.earshot.contracts.event.QuestionReview;
import org.earshot.contracts.topic.Topics;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.kafka.EventPublisher;
import org.earshot.survey.review.lint.RuleCard;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Instruments;
import org.earshot.survey.scenario.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What answers say stands beside the question in the next draft. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AnswersSayTest {
    @Inject
    Tenants tenants;

    @Inject
    EventPublisher publisher;

    private UUID organization;
    private String instrument;

    @BeforeEach
    void aPublishedInstrumentThatManyLeaveOpen() {
        organization = tenants.organization("Answers say");
        instrument = Tenants.as(organization, Roles.MANAGER)
                .body(Instruments.doubleBarrelled())
                .post("/api/instruments")
                .then()
                .extract()
                .path("instrumentId");
        Tenants.as(organization, Roles.MANAGER)
                .post("/api/instruments/" + instrument + "/publish")
                .then()
                .statusCode(201);
        heard(new QuestionFinding("lunch", QuestionFindingKind.LEFT_OPEN, 0.25, 140, null));
    }

    @Test
    void aFindingStandsBesideTheQuestionWithItsFiguresAndWhatToDo() {
        review().body("findings[0].rule", equalTo("left-open"))
                .body("findings[0].question", equalTo("lunch"))
                .body("findings[0].pointer", equalTo("/questions/0"))
                .body("findings[0].heard.version", equalTo(1))
                .body("findings[0].heard.share", equalTo(0.25f))
                .body("findings[0].heard.people", equalTo(140))
                .body("findings[0].fix", notNullValue());
        page("?lang=en").body(containsString("Many people leave it")).body(containsString("of 140 people or more"));
        page("?lang=ar").body(containsString("كثيرون يتركونه بلا جواب"));
    }

    @Test
    void aReasonSilencesItForAsLongAsTheQuestionStays() {
        Tenants.as(organization, Roles.MANAGER)
                .body("{\"finding\":\"%s\",\"reason\":\"Lunch is new; we ask again in May.\"}"
                        .formatted(review().extract().<String>path("findings[0].finding")))
                .post("/api/instruments/" + instrument + "/review")
                .then()
                .statusCode(200);

        heard(new QuestionFinding("lunch", QuestionFindingKind.LEFT_OPEN, 0.3, 150, null));
        await().untilAsserted(() -> review().body("findings[0].heard.people", equalTo(150)));

        review().body("findings[0].answer.reason", equalTo("Lunch is new; we ask again in May."));
    }

    @Test
    void ofAQuestionThatIsPutOtherwiseNobodyKnowsAnythingYet() {
        Tenants.as(organization, Roles.MANAGER)
                .header("If-Match", "\"1\"")
                .body(Instruments.doubleBarrelled().replace("the staff", "the room"))
                .put("/api/instruments/" + instrument)
                .then()
                .statusCode(200);

        review().body("findings.rule", not(hasItem("left-open")));
    }

    @Test
    void aReviewOfAnInstrumentThatIsNotHereIsPassedOver() {
        UUID gone = UUID.randomUUID();
        tell(new QuestionReview(organization, gone, 1, Instant.now(), 40, List.of()));
        heard(new QuestionFinding("lunch", QuestionFindingKind.OTHER_OVERFLOWS, 0.2, 160, null));

        await().untilAsserted(() -> review().body("findings[0].rule", equalTo("other-overflows")));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsWordsInEveryLanguageOfTheConsole(QuestionFindingKind kind) {
        RuleCard.LANGUAGES.forEach(language -> RuleCard.of(kind.word(), language));
    }

    private void heard(QuestionFinding finding) {
        tell(new QuestionReview(
                organization, UUID.fromString(instrument), 1, Instant.now(), finding.people(), List.of(finding)));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> review().body(
                        "findings[0].rule", equalTo(finding.kind().word())));
    }

    private void tell(QuestionReview review) {
        await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> {
            publisher
                    .publish(Topics.QUESTION_REVIEWS, review)
                    .toCompletableFuture()
                    .join();
            return true;
        });
    }

    private ValidatableResponse review() {
        return Tenants.as(organization, Roles.MANAGER)
                .get("/api/instruments/" + instrument + "/review")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse page(String query) {
        return given().auth()
                .oauth2(TestTokens.token(organization, Roles.MANAGER))
                .accept(ContentType.HTML)
                .get("/instruments/" + instrument + "/edit/questions/lunch" + query)
                .then()
                .statusCode(200);
    }
}
