package org.earshot.insight.tenancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import org.earshot.local.testing.Addresses;
import org.earshot.local.testing.EmbeddedInfrastructure;
import org.earshot.local.testing.Opened;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.identity.Roles;
import org.junit.jupiter.api.Test;

/** An address that is only sent to says so when somebody opens it: as a page to a browser, as a problem to a program. */
@QuarkusTest
@QuarkusTestResource(value = EmbeddedInfrastructure.class, initArgs = @ResourceArg(name = "service", value = "insight"))
class WrongMethodTest {
    @Test
    void whatOnlyTakesFormsSaysSoWhenItIsOpenedAndWhatIsNoAddressIsAPageToABrowser() {
        String token = TestTokens.token(UUID.randomUUID(), Roles.ADMIN);

        assertTrue(Addresses.withoutGet().size() > 20);
        assertEquals(
                List.of(),
                Opened.otherwise(
                        RestAssured.port, token, "/webhooks/00000000-0000-7000-8000-000000000000/nothing/at/all"));
    }
}
