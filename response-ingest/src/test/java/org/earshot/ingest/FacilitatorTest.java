package org.earshot.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.local.testing.Addresses;
import org.earshot.local.testing.Addresses.Address;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.identity.Roles;
import org.junit.jupiter.api.Test;

/** Whoever stands at a door answers like everybody, by a link; their account sends, imports and tries nothing here. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FacilitatorTest {
    @Test
    void everythingThatNeedsAnAccountIsClosedToAFacilitator() {
        UUID organization = UUID.randomUUID();
        List<Address> closed = Addresses.all().stream()
                .filter(address -> !address.path().startsWith("/a/"))
                .toList();

        assertThat(closed).hasSizeGreaterThan(8);
        assertThat(closed).allSatisfy(address -> assertThat(status(address, organization))
                .as(address.toString())
                .isIn(403, 404));
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
