package org.earshot.insight.tenancy;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.earshot.local.testing.Addresses;
import org.earshot.local.testing.Addresses.Address;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.identity.Roles;
import org.junit.jupiter.api.Test;

/** Whoever stands at a door reads nothing of what people said, neither as a page nor over REST. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class FacilitatorTest {
    /** Pages for whoever has an address or a receipt, signed in or not. */
    private static final List<String> OPEN = List.of("/h/", "/heard", "/understood");

    @Test
    void everythingIsClosedToAFacilitator() {
        UUID organization = UUID.randomUUID();
        List<Address> closed = Addresses.all().stream()
                .filter(address ->
                        OPEN.stream().noneMatch(open -> address.path().startsWith(open)))
                .toList();

        assertTrue(closed.size() > 60, () -> "only " + closed.size() + " addresses were found");
        assertEquals(
                List.of(),
                closed.stream()
                        .filter(address -> !Set.of(403, 404).contains(status(address, organization)))
                        .map(Address::toString)
                        .toList());
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
