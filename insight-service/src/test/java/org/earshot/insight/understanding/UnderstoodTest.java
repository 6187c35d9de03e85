package org.earshot.insight.understanding;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.insight.Counts;
import org.earshot.insight.disclosure.DisclosureGate;
import org.earshot.insight.theme.Writers;
import org.earshot.insight.understanding.Understandings.Tally;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.platform.kafka.EventPublisher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever wrote says whether they were understood; a theme that is misread too often is set aside. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class UnderstoodTest {
    private static final String FOOD = "themes.find { it.id == 'food-insecurity' }.";

    @Inject
    EventPublisher publisher;

    @Inject
    Counts counts;

    private final Random random = new Random(7);

    @ParameterizedTest(name = "{1} of {0} say no: set aside {2}")
    @CsvSource({
        "9, 9, false",
        "10, 0, false",
        "10, 2, false",
        "10, 3, true",
        "30, 8, false",
        "30, 9, true",
        "300, 85, false"
    })
    void aThemeIsSetAsideWhenItIsLikelierThanNotThatOverThreeInTenAreMisread(long people, long no, boolean aside) {
        Misreading misreading = Misreading.of(new Tally(people, no), DisclosureGate.of(10));

        assertEquals(aside, misreading.setAside());
    }

    @Test
    void theHolderOfAReceiptSeesTheThemesAndNotTheWordsAndIsHeard() {
        Writers people = new Writers(publisher, counts);
        ReceiptCode receipt = receipt();
        people.here.arrive(writes(people, receipt, "No food, and the rent went up.", Instant.now()));
        people.sorted(1);

        posts(people, "code=" + receipt.grouped().toLowerCase(Locale.ROOT) + "\r\n")
                .statusCode(200)
                .body(allOf(
                        containsString("Food insecurity"),
                        containsString("Housing instability"),
                        not(containsString("went up")),
                        not(containsString("Homelessness"))));
        posts(
                        people,
                        "code=" + receipt.grouped()
                                + "\r\ntheme-food-insecurity=yes\r\ntheme-housing-instability=no\r\ntheme-homelessness=no\r\n")
                .statusCode(200)
                .body(containsString("Thank you."));

        assertEquals(2, people.number("select count(*) from understanding"));
        assertEquals(
                1,
                people.number(
                        "select count(*) from understanding where theme = 'housing-instability' and verdict = 'NO'"));
    }

    @Test
    void withoutTheReceiptOrAfterAMonthThereIsNothingToSee() {
        Writers people = new Writers(publisher, counts);
        ReceiptCode old = receipt();
        people.here.arrive(writes(people, old, "No food.", Instant.now().minus(40, ChronoUnit.DAYS)));
        people.sorted(1);

        posts(people, "code=" + old.grouped()).statusCode(200).body(not(containsString("Food insecurity")));
        posts(people, "code=" + receipt().grouped()).statusCode(200).body(not(containsString("Food insecurity")));
        posts(people, "code=0000").statusCode(422);
        Writers others = new Writers(publisher, counts);
        posts(others, "code=" + old.grouped()).statusCode(200).body(not(containsString("Food insecurity")));
    }

    @Test
    void aThemeThatIsMisreadIsSetAsideUntilItsRuleChangesAndForgetsTheWithdrawn() {
        Writers people = new Writers(publisher, counts);
        List<ReceiptCode> receipts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            ReceiptCode receipt = receipt();
            receipts.add(receipt);
            people.here.arrive(writes(people, receipt, "The food court is loud.", Instant.now()));
        }
        people.sorted(12);
        for (int i = 0; i < 12; i++) {
            String verdict = i < 8 ? "no" : "yes";
            posts(people, "code=" + receipts.get(i).grouped() + "\r\ntheme-food-insecurity=" + verdict)
                    .statusCode(200);
        }

        people.shows().body(FOOD + "misread.setAside", equalTo(true)).body(FOOD + "misread.share.people", equalTo(12));
        people.here
                .as("analyst")
                .get("/api/themes/food-insecurity/quotes")
                .then()
                .body("suppressed", equalTo(true));

        people.here.arrive(people.here.withdrawal(receipts.get(0).responseId(people.here.organizationId)));
        await().untilAsserted(() -> people.shows().body(FOOD + "misread.share.people", equalTo(11)));
        people.here
                .as("manager")
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "codebookVersion", 0, "name", Map.of("en", "Food"), "rules", Map.of("en", List.of("hungry"))))
                .put("/api/themes/food-insecurity")
                .then()
                .statusCode(200);
        people.shows()
                .body(FOOD + "misread.setAside", equalTo(false))
                .body(FOOD + "misread.share.suppressed", equalTo(true));
    }

    private ResponseRecorded writes(Writers people, ReceiptCode receipt, String text, Instant at) {
        return people.writes(receipt.responseId(people.here.organizationId), 1, null, "en", text, null, at);
    }

    private ReceiptCode receipt() {
        return ReceiptCode.random(random);
    }

    private static ValidatableResponse posts(Writers people, String body) {
        return given().accept("text/html")
                .contentType("text/plain")
                .body(body)
                .post("/understood/" + people.here.organizationId)
                .then();
    }
}
