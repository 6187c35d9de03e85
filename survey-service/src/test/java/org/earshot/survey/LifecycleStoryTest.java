package org.earshot.survey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.earshot.survey.scenario.Infrastructure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LifecycleStoryTest {
    @Test
    void anAdministratorSignsIn() {
        String token = given().contentType(ContentType.JSON)
                .body("{\"email\":\"admin@earshot.example\",\"password\":\"correct horse battery\"}")
                .post("/api/sign-in")
                .then().log().all()
                .statusCode(200)
                .extract()
                .path("token");
        given().auth().oauth2(token).get("/api/organization").then().log().all().statusCode(200).body("name", is("Riverside"));
        given().get("/survey/openapi").then().log().all();
        given().get("/survey/health").then().log().all();
    }
}
