package org.earshot.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.scenario.Endpoint;
import org.earshot.survey.scenario.Endpoints;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Tenants;
import org.junit.jupiter.api.Test;

/** Who may do what; an endpoint that is in the API description and not in this table fails the test. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RoleMatrixTest {
    private static final List<String> EVERYONE = List.of(Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR);
    private static final List<String> ALL =
            List.of(Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR, Roles.FACILITATOR);
    private static final List<String> PEOPLE = List.of(Roles.ADMIN, Roles.MANAGER, Roles.ANALYST);
    private static final List<String> MANAGERS = List.of(Roles.ADMIN, Roles.MANAGER);
    private static final List<String> ADMINS = List.of(Roles.ADMIN);
    private static final Set<String> OPEN =
            Set.of("POST /api/sign-in", "POST /oauth/token", "GET /.well-known/jwks.json");

    private static final Map<String, List<String>> MAY = new TreeMap<>(Map.ofEntries(
            Map.entry("GET /api/accounts", ADMINS),
            Map.entry("POST /api/accounts", ADMINS),
            Map.entry("GET /api/clients", ADMINS),
            Map.entry("POST /api/clients", ADMINS),
            Map.entry("DELETE /api/clients/{clientId}", ADMINS),
            Map.entry("GET /api/campaigns", MANAGERS),
            Map.entry("POST /api/campaigns", MANAGERS),
            Map.entry("POST /api/campaigns/updates", MANAGERS),
            Map.entry("GET /api/campaigns/budget", MANAGERS),
            Map.entry("PUT /api/campaigns/budget", ADMINS),
            Map.entry("GET /api/campaigns/{campaignId}", MANAGERS),
            Map.entry("GET /api/campaigns/{campaignId}/outlook", MANAGERS),
            Map.entry("GET /api/campaigns/{campaignId}/progress", MANAGERS),
            Map.entry("POST /api/campaigns/{campaignId}/start", MANAGERS),
            Map.entry("POST /api/campaigns/{campaignId}/pause", MANAGERS),
            Map.entry("POST /api/campaigns/{campaignId}/stop", MANAGERS),
            Map.entry("GET /api/contacts", MANAGERS),
            Map.entry("POST /api/contacts", MANAGERS),
            Map.entry("POST /api/contacts/search", MANAGERS),
            Map.entry("POST /api/contacts/import", MANAGERS),
            Map.entry("GET /api/contacts/accesses", ADMINS),
            Map.entry("GET /api/contacts/{participantId}", MANAGERS),
            Map.entry("PUT /api/contacts/{participantId}", MANAGERS),
            Map.entry("DELETE /api/contacts/{participantId}", MANAGERS),
            Map.entry("GET /api/contacts/{participantId}/wishes", MANAGERS),
            Map.entry("POST /api/contacts/{participantId}/wishes/consents", MANAGERS),
            Map.entry("POST /api/contacts/{participantId}/wishes/channels", MANAGERS),
            Map.entry("GET /api/instruments", EVERYONE),
            Map.entry("POST /api/instruments", MANAGERS),
            Map.entry("GET /api/instruments/{instrumentId}", EVERYONE),
            Map.entry("PUT /api/instruments/{instrumentId}", MANAGERS),
            Map.entry("POST /api/instruments/{instrumentId}/check", MANAGERS),
            Map.entry("POST /api/instruments/{instrumentId}/publish", MANAGERS),
            Map.entry("GET /api/instruments/{instrumentId}/changes", EVERYONE),
            Map.entry("GET /api/instruments/{instrumentId}/versions/{version}", EVERYONE),
            Map.entry("POST /api/instruments/{instrumentId}/versions/{version}/close", MANAGERS),
            Map.entry("GET /api/instruments/{instrumentId}/community", EVERYONE),
            Map.entry("POST /api/instruments/{instrumentId}/community/links", MANAGERS),
            Map.entry("DELETE /api/instruments/{instrumentId}/community/links/{reviewId}", MANAGERS),
            Map.entry("POST /api/instruments/{instrumentId}/community/log", MANAGERS),
            Map.entry("POST /api/instruments/{instrumentId}/community/words/{wordsId}/use", MANAGERS),
            Map.entry("GET /api/instruments/{instrumentId}/versions/{version}/community", EVERYONE),
            Map.entry("GET /api/organization/community-review", EVERYONE),
            Map.entry("PUT /api/organization/community-review", ADMINS),
            Map.entry("POST /api/instruments/import", MANAGERS),
            Map.entry("GET /api/instruments/schema", EVERYONE),
            Map.entry("GET /api/instruments/{instrumentId}/export", EVERYONE),
            Map.entry("GET /api/instruments/{instrumentId}/review", EVERYONE),
            Map.entry("POST /api/instruments/{instrumentId}/review", MANAGERS),
            Map.entry("GET /api/instruments/review-rules", EVERYONE),
            Map.entry("GET /api/instruments/{instrumentId}/texting", EVERYONE),
            Map.entry("GET /api/instruments/{instrumentId}/translations", EVERYONE),
            Map.entry("POST /api/instruments/{instrumentId}/translations", MANAGERS),
            Map.entry("GET /api/links", PEOPLE),
            Map.entry("POST /api/links", MANAGERS),
            Map.entry("DELETE /api/links/{invitationId}", MANAGERS),
            Map.entry("GET /api/messages", MANAGERS),
            Map.entry("GET /api/messages/gateways", ADMINS),
            Map.entry("POST /api/messages/gateways/test", ADMINS),
            Map.entry("POST /api/messages/invitations", MANAGERS),
            Map.entry("GET /api/notices/choices", PEOPLE),
            Map.entry("PUT /api/notices/choices", PEOPLE),
            Map.entry("GET /api/notices/messages", PEOPLE),
            Map.entry("GET /api/organization", EVERYONE),
            Map.entry("PUT /api/organization", ADMINS),
            Map.entry("GET /api/organization/policy", EVERYONE),
            Map.entry("PUT /api/organization/policy", ADMINS),
            Map.entry("GET /api/organization/policy/versions", EVERYONE),
            Map.entry("GET /api/organization/programs", EVERYONE),
            Map.entry("GET /api/organization/programs/{programId}/policy", EVERYONE),
            Map.entry("PUT /api/organization/programs/{programId}/policy", MANAGERS),
            Map.entry("DELETE /api/organization/programs/{programId}/policy", MANAGERS),
            Map.entry("GET /api/organization/programs/{programId}/policy/versions", EVERYONE),
            Map.entry("POST /api/organization/programs", MANAGERS),
            Map.entry("GET /api/organization/urgent-answers", ADMINS),
            Map.entry("POST /api/organization/urgent-answers", ADMINS),
            Map.entry("GET /api/organization/urgent-answers/{ruleId}", ADMINS),
            Map.entry("PUT /api/organization/urgent-answers/{ruleId}", ADMINS),
            Map.entry("DELETE /api/organization/urgent-answers/{ruleId}", ADMINS),
            Map.entry("GET /api/organization/sites", EVERYONE),
            Map.entry("POST /api/organization/sites", MANAGERS),
            Map.entry("GET /api/sample", MANAGERS),
            Map.entry("DELETE /api/sample", ADMINS)));

    @Inject
    Tenants tenants;

    @Test
    void everyEndpointIsOpenToItsRolesAndToNoOthers() {
        UUID organization = tenants.organization("Roles");
        Map<String, String> ids = Map.of(
                "instrumentId", UUID.randomUUID().toString(),
                "invitationId", UUID.randomUUID().toString(),
                "clientId", UUID.randomUUID().toString(),
                "programId", UUID.randomUUID().toString(),
                "ruleId", UUID.randomUUID().toString(),
                "participantId", UUID.randomUUID().toString(),
                "campaignId", UUID.randomUUID().toString(),
                "reviewId", UUID.randomUUID().toString(),
                "wordsId", UUID.randomUUID().toString(),
                "version", "1");
        for (Endpoint endpoint : Endpoints.all()) {
            List<String> may = MAY.getOrDefault(endpoint.toString(), EVERYONE);
            for (String role : ALL) {
                int status = endpoint.ask(Tenants.as(organization, role), ids).statusCode();
                assertFalse(status >= 500, endpoint + " as " + role + " answered " + status);
                if (!OPEN.contains(endpoint.toString())) {
                    assertEquals(!may.contains(role), status == 403, endpoint + " as " + role + " answered " + status);
                }
            }
        }
    }

    @Test
    void theTableNamesEveryEndpoint() {
        Set<String> described =
                new TreeSet<>(Endpoints.all().stream().map(Endpoint::toString).toList());

        assertTrue(described.removeAll(OPEN));
        assertEquals(MAY.keySet(), described);
    }

    @Test
    void aTokenWithoutARoleOpensNothing() {
        UUID organization = tenants.organization("Roles");

        assertEquals(
                403, Tenants.as(organization, "visitor").get("/api/instruments").statusCode());
    }
}
