package org.earshot.survey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.earshot.survey.scenario.Endpoints;
import org.earshot.survey.scenario.Infrastructure;
import org.junit.jupiter.api.Test;

/** What operators and integrators look at. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OperationsTest {
    @Test
    void healthTellsWhatIsThere() {
        given().get("/survey/health/live").then().statusCode(200).body("status", is("UP"));
        given().get("/survey/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", org.hamcrest.Matchers.hasItem("Outbox"));
    }

    @Test
    void metricsCountSignIns() {
        given().contentType("application/json")
                .body("{\"email\":\"metrics@example.org\",\"password\":\"wrong\"}")
                .post("/api/sign-in");

        given().get("/survey/metrics")
                .then()
                .statusCode(200)
                .body(containsString("earshot_sign_ins_total{outcome=\"wrong\"}"));
    }

    @Test
    void theApiDescribesItself() {
        JsonNode description = Endpoints.description();

        assertTrue(description.path("openapi").asText().startsWith("3.1"));
        assertTrue(description.at("/paths/~1oauth~1token/post").isObject());
        assertTrue(description
                .at("/paths/~1api~1links/post/responses/default/content/application~1problem+json")
                .isObject());
        assertTrue(description
                .at("/components/schemas/Instrument/properties/questions")
                .isObject());
        given().get("/survey/docs/").then().statusCode(200).contentType(startsWith("text/html"));
    }

    @Test
    void everyOperationSaysWhatItIsForAndWhatItRefuses() {
        Endpoints.description()
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertTrue(operation.path("summary").asText().length() > 5, operation.toString());
                    assertTrue(operation.path("responses").size() > 0, operation.toString());
                }));
    }
}
