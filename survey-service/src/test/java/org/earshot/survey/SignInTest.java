package org.earshot.survey;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Tenants;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How people and programs come in. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SignInTest {
    private static final String PASSWORD = "long enough";

    @Inject
    Tenants tenants;

    private UUID organization;
    private String email;

    @BeforeEach
    void aManagerWithAnAccount() {
        organization = tenants.organization("Sign-in");
        email = "Manager." + organization + "@Example.org";
        Tenants.as(organization, Roles.ADMIN)
                .body("{\"email\":\"%s\",\"password\":\"%s\",\"role\":\"manager\"}".formatted(email, PASSWORD))
                .post("/api/accounts")
                .then()
                .statusCode(201);
    }

    @Test
    void theConfiguredAdministratorSignsInFromTheFirstStart() {
        String token = signIn("admin@earshot.example", "correct horse battery")
                .statusCode(200)
                .extract()
                .path("token");

        given().auth()
                .oauth2(token)
                .get("/api/organization")
                .then()
                .statusCode(200)
                .body("name", is("Riverside"));
    }

    @Test
    void aTokenVerifiesAgainstThePublishedKeysAndSaysWhoWhereAndWhat() throws Exception {
        String token = signIn(email.toUpperCase(java.util.Locale.ROOT), PASSWORD)
                .statusCode(200)
                .extract()
                .path("token");

        JwtClaims claims = verified(token);

        assertEquals("earshot", claims.getIssuer());
        assertEquals(organization.toString(), claims.getStringClaimValue("org"));
        assertEquals(List.of("manager"), claims.getStringListClaimValue("groups"));
        assertEquals(email.toLowerCase(java.util.Locale.ROOT), claims.getStringClaimValue("upn"));
        assertEquals(UUID.fromString(claims.getSubject()).toString(), claims.getSubject());
        JsonWebSignature signature = (JsonWebSignature) JsonWebSignature.fromCompactSerialization(token);
        assertEquals("RS256", signature.getAlgorithmHeaderValue());
        given().get("/.well-known/jwks.json")
                .then()
                .body("keys.kid", contains(signature.getKeyIdHeaderValue()))
                .body("keys.d", contains((Object) null));
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreRefusedInTheSameWords() {
        String wrong = signIn(email, "something else").statusCode(401).extract().asString();
        String unknown =
                signIn("nobody@example.org", PASSWORD).statusCode(401).extract().asString();

        assertEquals(wrong, unknown);
    }

    @Test
    void anAddressHasOneAccountInAllOrganizations() {
        UUID other = tenants.organization("Other");

        Tenants.as(other, Roles.ADMIN)
                .body("{\"email\":\"%s\",\"password\":\"%s\",\"role\":\"admin\"}".formatted(email, PASSWORD))
                .post("/api/accounts")
                .then()
                .statusCode(409);
    }

    @Test
    void afterTenFailuresEvenTheRightPasswordMustWaitButOthersNeedNot() {
        for (int i = 0; i < 10; i++) {
            signIn(email, "guess number " + i).statusCode(401);
        }

        signIn(email, PASSWORD)
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", Integer::parseInt, greaterThan(60));
        signIn("admin@earshot.example", "correct horse battery").statusCode(200);
    }

    @Test
    void aProgramSignsInWithClientCredentialsUntilTheClientIsRemoved() throws Exception {
        ValidatableResponse made = Tenants.as(organization, Roles.ADMIN)
                .body("{\"name\":\"Case management\"}")
                .post("/api/clients")
                .then()
                .statusCode(201);
        String id = made.extract().path("clientId");
        String secret = made.extract().path("clientSecret");

        ValidatableResponse basic = given().auth()
                .preemptive()
                .basic(id, secret)
                .formParam("grant_type", "client_credentials")
                .post("/oauth/token")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("token_type", is("Bearer"))
                .body("expires_in", is(900));

        String token = basic.extract().path("access_token");
        assertEquals(List.of("integrator"), verified(token).getStringListClaimValue("groups"));
        given().auth().oauth2(token).get("/api/instruments").then().statusCode(200);
        inForm(id, secret).then().statusCode(200);
        inForm(id, secret + "x")
                .then()
                .statusCode(401)
                .body("error", is("invalid_client"))
                .header("WWW-Authenticate", notNullValue());
        inForm("nothing", secret).then().statusCode(401);
        given().formParam("grant_type", "password")
                .post("/oauth/token")
                .then()
                .statusCode(400)
                .body("error", is("unsupported_grant_type"));
        Tenants.as(organization, Roles.ADMIN).get("/api/clients").then().body("items.clientSecret", contains((Object)
                null));

        Tenants.as(organization, Roles.ADMIN)
                .delete("/api/clients/" + id)
                .then()
                .statusCode(204);
        inForm(id, secret).then().statusCode(401);
    }

    @Test
    void aTokenRequestThatCannotBeReadIsRefused() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/oauth/token")
                .then()
                .statusCode(400)
                .body("error", notNullValue());
        given().formParam("grant_type", "client_credentials")
                .formParam("client_id", "x".repeat(20_000))
                .post("/oauth/token")
                .then()
                .statusCode(413)
                .body("error", is("invalid_request"));
        given().header("Authorization", "Basic not-base64!")
                .formParam("grant_type", "client_credentials")
                .post("/oauth/token")
                .then()
                .statusCode(401);
    }

    @Test
    void aPersonSignsInOnThePageAndLeaves() {
        Response page = given().accept(ContentType.HTML).get("/sign-in?next=/instruments");
        String form = page.cookie("csrf-token");

        Response entered = given().redirects()
                .follow(false)
                .cookie("csrf-token", form)
                .formParam("csrf-token", form)
                .formParam("email", email)
                .formParam("password", PASSWORD)
                .formParam("next", "/instruments")
                .post("/sign-in");

        assertEquals(303, entered.statusCode());
        assertTrue(entered.header("Location").endsWith("/instruments"));
        String cookie = entered.getHeaders().getValues("Set-Cookie").toString();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookie);
        given().accept(ContentType.HTML)
                .cookie("earshot_session", entered.cookie("earshot_session"))
                .get("/instruments")
                .then()
                .statusCode(200)
                .body(containsString("Surveys"));
        Response left = given().redirects()
                .follow(false)
                .cookie("csrf-token", form)
                .cookie("earshot_session", entered.cookie("earshot_session"))
                .formParam("csrf-token", form)
                .post("/sign-out");
        assertEquals(303, left.statusCode());
        assertEquals("", left.cookie("earshot_session"));
    }

    @Test
    void aFormWithoutItsTokenIsRefusedInWords() {
        given().accept(ContentType.HTML)
                .redirects()
                .follow(false)
                .formParam("email", email)
                .formParam("password", PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(400)
                .body(containsString("load the page again"));
    }

    @Test
    void aWrongPasswordOnThePageIsSaidThereWithoutRepeatingIt() {
        String form = given().accept(ContentType.HTML).get("/sign-in").cookie("csrf-token");

        given().accept(ContentType.HTML)
                .cookie("csrf-token", form)
                .formParam("csrf-token", form)
                .formParam("email", email)
                .formParam("password", "my secret guess")
                .post("/sign-in")
                .then()
                .statusCode(401)
                .body(containsString("is wrong"))
                .body(containsString(email))
                .body(not(containsString("my secret guess")));
    }

    @Test
    void whoeverIsNotSignedInIsSentToThePageAndBack() {
        given().accept(ContentType.HTML)
                .redirects()
                .follow(false)
                .get("/instruments")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?next=%2Finstruments"));
    }

    private static ValidatableResponse signIn(String email, String password) {
        return given().contentType(ContentType.JSON)
                .body("{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password))
                .post("/api/sign-in")
                .then();
    }

    private static Response inForm(String id, String secret) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", id)
                .formParam("client_secret", secret)
                .post("/oauth/token");
    }

    private static JwtClaims verified(String token) throws Exception {
        JsonWebKeySet keys =
                new JsonWebKeySet(given().get("/.well-known/jwks.json").asString());
        assertNotEquals(0, keys.getJsonWebKeys().size());
        return new JwtConsumerBuilder()
                .setRequireExpirationTime()
                .setExpectedIssuer("earshot")
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .build()
                .processToClaims(token);
    }
}
