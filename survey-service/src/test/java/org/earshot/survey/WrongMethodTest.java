package org.earshot.survey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.earshot.local.testing.Addresses;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.scenario.Infrastructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** An address that is only sent to says so when somebody opens it: as a page to a browser, as a problem to a program. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class WrongMethodTest {
    @Test
    void whatOnlyTakesFormsSaysSoWhenItIsOpened() {
        String token = TestTokens.token(UUID.randomUUID(), Roles.ADMIN);
        List<String> paths = Addresses.withoutGet();

        assertTrue(paths.size() > 20, paths::toString);
        assertAll(paths.stream()
                .flatMap(path -> List.<Executable>of(
                        () -> assertRefused(path, "text/html", "text/html", token),
                        () -> assertRefused(path, "application/json", "application/problem+json", token))
                        .stream()));
    }

    private static void assertRefused(String path, String accepted, String answered, String token) {
        Response answer = given().redirects()
                .follow(false)
                .auth()
                .oauth2(token)
                .accept(accepted)
                .get(path);

        String type = answer.contentType().replaceFirst(";.*", "");
        assertEquals("405 " + answered, answer.statusCode() + " " + type, path);
        assertFalse(answer.header("Allow").contains("GET"), path);
    }

    @Test
    void anAddressThatIsNoneIsAPageToABrowser() {
        given().accept("text/html")
                .get("/instruments/00000000-0000-7000-8000-000000000000/nothing/at/all")
                .then()
                .statusCode(404)
                .contentType(containsString("text/html"))
                .body(containsString("There is nothing at this address"));
    }
}
