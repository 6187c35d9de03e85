package org.earshot.survey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.earshot.survey.scenario.Endpoints;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Instruments;
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
        assertEquals(
                "single-choice",
                description
                        .at("/components/schemas/Instrument.question/oneOf/0/properties/type/const")
                        .asText());
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

    @Test
    void anInstrumentIsAsItsDescriptionSays() throws IOException {
        ObjectNode description = (ObjectNode) Endpoints.description();
        description.put("$ref", "#/components/schemas/Instrument");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(description);

        assertEquals(List.of(), schema.validate(json(Instruments.publishable("x"))));
        assertFalse(schema.validate(json(Instruments.publishable("x").replace("yes-no", "telepathy")))
                .isEmpty());
    }

    @Test
    void everyAnswerHasItsShape() {
        List<String> bare = new ArrayList<>();
        operations((name, operation) -> operation.path("responses").properties().stream()
                .filter(answer -> !answer.getKey().equals("204"))
                .filter(answer -> hasNoShape(answer.getValue().path("content")))
                .forEach(answer -> bare.add(name + " " + answer.getKey())));

        assertEquals(List.of("POST /oauth/token 400", "POST /oauth/token 401"), bare);
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        Set<String> names = new HashSet<>();

        operations((name, operation) ->
                assertTrue(names.add(operation.path("operationId").asText()), name));
        assertFalse(names.contains(""));
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    private static void operations(BiConsumer<String, JsonNode> each) {
        JsonNode paths = Endpoints.description().path("paths");
        Endpoints.all()
                .forEach(endpoint -> each.accept(
                        endpoint.method() + " " + endpoint.path(),
                        paths.path(endpoint.path()).path(endpoint.method().toLowerCase(Locale.ROOT))));
    }

    /** A file may be of any. */
    private static boolean hasNoShape(JsonNode content) {
        return content.isEmpty()
                || (content.has("application/json")
                        && content.at("/application~1json/schema").isEmpty());
    }
}
