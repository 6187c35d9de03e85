package org.earshot.survey;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.earshot.local.testing.Addresses;
import org.earshot.local.testing.Addresses.Address;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Tenants;
import org.junit.jupiter.api.Test;

/** Whoever stands at a door opens the door's pages, and nothing else that there is. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FacilitatorTest {
    /** Open to whoever is not signed in, or asked with a secret of their own; none of them shows what an organisation knows. */
    private static final Set<String> OPEN = Set.of(
            "GET /sign-in",
            "POST /sign-in",
            "POST /sign-out",
            "POST /api/sign-in",
            "GET /.well-known/jwks.json",
            "GET /r/{token}",
            "POST /r/{token}",
            "GET /r/{token}/{reviewer}",
            "POST /r/{token}/{reviewer}");

    @Inject
    Tenants tenants;

    @Test
    void everythingButTheDoorIsClosedToAFacilitator() {
        UUID organization = tenants.organization("Door");
        List<Address> closed = Addresses.all().stream()
                .filter(address -> !OPEN.contains(address.toString()))
                .filter(address -> !address.roles().contains(Roles.FACILITATOR))
                .toList();

        assertTrue(closed.size() > 100, () -> "only " + closed.size() + " addresses were found");
        List<String> opened = closed.stream()
                .filter(address -> !Set.of(403, 404).contains(status(address, organization)))
                .map(Address::toString)
                .toList();
        assertEquals(List.of(), opened);
    }

    @Test
    void onlyTheDoorIsMadeForFacilitators() {
        assertEquals(
                Set.of("GET /door", "POST /door/device", "POST /door/entries"),
                Addresses.all().stream()
                        .filter(address -> address.roles().contains(Roles.FACILITATOR))
                        .map(Address::toString)
                        .collect(Collectors.toSet()));
    }

    private static int status(Address address, UUID organization) {
        RequestSpecification request =
                given().redirects().follow(false).auth().oauth2(TestTokens.token(organization, Roles.FACILITATOR));
        boolean sends = !address.method().equals("GET");
        return (sends ? request.contentType(address.takes().isEmpty() ? "application/json" : address.takes()) : request)
                .request(address.method(), address.ofNothing())
                .statusCode();
    }
}
