package org.earshot.survey;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.tenancy.Tenancy;
import org.earshot.survey.scenario.Endpoint;
import org.earshot.survey.scenario.Endpoints;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Instruments;
import org.earshot.survey.scenario.Onlooker;
import org.earshot.survey.scenario.Tenants;
import org.earshot.survey.scenario.UrgentRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody reads or writes another organisation's rows: every endpoint and every table, found, not listed. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CrossTenantTest {
    /** For everybody: how one gets in. */
    private static final Set<String> OPEN = Set.of("/api/sign-in", "/oauth/token", "/.well-known/jwks.json");

    @Inject
    Tenants tenants;

    @Inject
    Tenancy tenancy;

    @Inject
    AgroalDataSource dataSource;

    private UUID ours;
    private UUID theirs;
    private Map<String, String> theirIds;

    @BeforeEach
    void twoOrganizationsWithRowsInEveryTable() {
        ours = tenants.organization("Ours");
        theirs = tenants.organization("Theirs");
        fill(ours);
        theirIds = fill(theirs);
    }

    @Test
    void everyAddressWithAnIdDeniesThatAnotherOrganizationsThingExists() {
        List<Endpoint> named = Endpoints.all().stream().filter(Endpoint::named).toList();
        assertTrue(named.size() >= 11, "found in the API description: " + named);
        for (Endpoint endpoint : named) {
            Response answer = endpoint.ask(Tenants.as(ours, Roles.ADMIN), theirIds);
            assertEquals(404, answer.statusCode(), endpoint + " answered " + answer.asString());
        }
        for (Endpoint endpoint : removalsLast(named)) {
            assertFalse(
                    endpoint.ask(Tenants.as(theirs, Roles.ADMIN), theirIds).statusCode() == 404,
                    endpoint + " is there for its own organisation");
        }
    }

    private static List<Endpoint> removalsLast(List<Endpoint> endpoints) {
        return endpoints.stream()
                .sorted(Comparator.comparing(endpoint -> endpoint.method().equals("DELETE")))
                .toList();
    }

    @Test
    void noListShowsAnotherOrganizationsThings() {
        for (Endpoint endpoint : Endpoints.all()) {
            if (endpoint.method().equals("GET") && !endpoint.named()) {
                String body =
                        endpoint.ask(Tenants.as(ours, Roles.ADMIN), theirIds).asString();
                theirIds.values().stream()
                        .filter(id -> id.length() > 2)
                        .forEach(id -> assertFalse(body.contains(id), endpoint + " shows " + id));
                assertFalse(body.contains("Theirs"), endpoint.toString());
            }
        }
    }

    @Test
    void nothingButTheWayInAnswersWithoutAToken() {
        for (Endpoint endpoint : Endpoints.all()) {
            if (!OPEN.contains(endpoint.path())) {
                Response answer =
                        endpoint.ask(given().contentType("application/json").accept("application/json"), theirIds);
                assertEquals(401, answer.statusCode(), endpoint.toString());
            }
        }
    }

    @Test
    void aLinkCannotLeadToAnotherOrganizationsThings() {
        Response answer = Tenants.as(ours, Roles.MANAGER)
                .body("{\"instrumentId\":\"%s\",\"version\":1,\"programId\":\"%s\",\"siteId\":\"%s\"}"
                        .formatted(theirIds.get("instrumentId"), theirIds.get("programId"), theirIds.get("siteId")))
                .post("/api/links");

        assertEquals(409, answer.statusCode(), answer.asString());
    }

    @Test
    void nobodyOfAnotherOrganizationCanBeInvited() {
        Response answer = Tenants.as(ours, Roles.MANAGER)
                .body(invitation(
                        String.valueOf(theirIds.get("participantId")),
                        String.valueOf(theirIds.get("instrumentId")),
                        String.valueOf(theirIds.get("programId")),
                        String.valueOf(theirIds.get("siteId"))))
                .post("/api/messages/invitations");

        assertEquals(404, answer.statusCode(), answer.asString());
    }

    @Test
    void everyTableShowsNoRowWithoutATenantAndOnlyOnesOwnWithOne() throws SQLException {
        List<String> tables = tables();
        assertTrue(tables.size() >= 8, tables.toString());
        for (String table : tables) {
            assertEquals(0, rows("select count(*) from " + table), table + " without a tenant");
            int foreign = tenancy.inOrganization(
                    ours,
                    () -> unchecked("select count(*) from " + table + " where organization_id <> '" + ours + "'"));
            assertEquals(0, foreign, table + " of another tenant");
        }
    }

    @Test
    void noTableTakesARowForAnotherTenant() throws SQLException {
        for (String table : tables()) {
            int changed = tenancy.inOrganization(
                    ours, () -> update("delete from " + table + " where organization_id = '" + theirs + "'"));
            assertEquals(0, changed, table);
        }
        Tenants.as(theirs, Roles.ADMIN).get("/api/links/").then().statusCode(200);
        assertTrue(refused(() -> tenancy.inOrganization(
                ours,
                () -> update("insert into client values ('" + theirs + "', gen_random_uuid(), 'x', 'x', now())"))));
    }

    @Test
    void connectionsThatTenantsTakeInTurnsShowEachItsOwnRows() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(16);
        try {
            List<Future<List<String>>> seen = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                UUID tenant = i % 2 == 0 ? ours : theirs;
                seen.add(many.submit(() -> tenancy.inOrganization(
                        tenant,
                        () -> names("select organization_id::text from place where organization_id is not null"))));
            }
            for (int i = 0; i < seen.size(); i++) {
                String own = (i % 2 == 0 ? ours : theirs).toString();
                assertEquals(List.of(own, own), seen.get(i).get());
            }
        } finally {
            many.shutdownNow();
        }
    }

    @Test
    void everyTableForcesRowLevelSecurityAndIsKeyedByOrganization() throws SQLException {
        List<String> lax = texts("select relname from pg_class where relnamespace = 'survey'::regnamespace"
                + " and relkind in ('r', 'p') and relname not like 'flyway%'"
                + " and not (relrowsecurity and relforcerowsecurity)");
        List<String> otherwiseKeyed = texts("select c.relname from pg_class c left join pg_index i"
                + " on i.indrelid = c.oid and i.indisprimary left join pg_attribute a"
                + " on a.attrelid = c.oid and a.attnum = i.indkey[0]"
                + " where c.relnamespace = 'survey'::regnamespace and c.relkind in ('r', 'p')"
                + " and c.relname not like 'flyway%' and a.attname is distinct from 'organization_id'");
        List<String> mighty =
                texts("select rolname from pg_roles where rolname = current_user" + " and (rolsuper or rolbypassrls)");

        assertEquals(List.of(), lax);
        assertEquals(List.of(), otherwiseKeyed);
        assertEquals(List.of(), mighty);
    }

    @Test
    void aRowThatIsFoundBeforeItsTenantIsSeenAloneAndCannotBeChanged() {
        String email = Objects.requireNonNull(theirIds.get("email"));

        int seen = tenancy.naming("earshot.sign_in_email", email, () -> unchecked("select count(*) from account"));
        int changed = tenancy.naming("earshot.sign_in_email", email, () -> update("update account set role = 'admin'"));

        assertEquals(1, seen);
        assertEquals(0, changed);
    }

    private static Map<String, String> fill(UUID organization) {
        String name = "Thing of " + organization;
        String instrument = make(organization, "/api/instruments", Instruments.publishable(name), "instrumentId");
        make(organization, "/api/instruments/" + instrument + "/publish", "{}", "instrumentId");
        answerAFinding(organization);
        String program = make(organization, "/api/organization/programs", "{\"name\":\"" + name + "\"}", "id");
        decide(organization, "/api/organization/policy");
        decide(organization, "/api/organization/programs/" + program + "/policy");
        String site = make(organization, "/api/organization/sites", "{\"name\":\"" + name + "\"}", "id");
        String link = make(
                organization,
                "/api/links",
                "{\"instrumentId\":\"%s\",\"version\":1,\"programId\":\"%s\",\"siteId\":\"%s\"}"
                        .formatted(instrument, program, site),
                "invitationId");
        String review =
                make(organization, "/api/instruments/" + instrument + "/community/links", "{\"days\":7}", "url");
        new Onlooker(review).begins("en").says("confusing", "Was there enough?", "");
        JsonPath community = Tenants.as(organization, Roles.ADMIN)
                .get("/api/instruments/" + instrument + "/community")
                .jsonPath();
        String client = make(organization, "/api/clients", "{\"name\":\"" + name + "\"}", "clientId");
        String email = organization + "@example.org";
        String account = make(
                organization,
                "/api/accounts",
                "{\"email\":\"%s\",\"password\":\"long enough\",\"role\":\"analyst\"}".formatted(email),
                "accountId");
        String rule = make(
                organization, "/api/organization/urgent-answers", UrgentRules.ringing(instrument, account), "ruleId");
        String person = make(
                organization,
                "/api/contacts",
                "{\"name\":\"%s\",\"phone\":\"202 555 0143\"}".formatted(name),
                "participantId");
        Tenants.as(organization, Roles.ADMIN)
                .body("{\"channel\":\"sms\",\"stop\":false,\"source\":\"spoken\"}")
                .post("/api/contacts/" + person + "/wishes/channels")
                .then()
                .statusCode(200);
        Tenants.as(organization, Roles.ADMIN)
                .body(invitation(person, instrument, program, site))
                .post("/api/messages/invitations")
                .then()
                .statusCode(202);
        String campaign = make(
                organization,
                "/api/campaigns",
                """
                {"title":"%s","instrumentId":"%s","version":1,"programId":"%s","siteId":"%s","way":"sms",
                 "invitation":{"en":"How are you?"},"closesAt":"%s"}
                """.formatted(name, instrument, program, site, Instant.now().plus(Duration.ofDays(9))),
                "campaignId");
        return Map.ofEntries(
                Map.entry("campaignId", campaign),
                Map.entry("participantId", person),
                Map.entry("ruleId", rule),
                Map.entry("instrumentId", instrument),
                Map.entry("programId", program),
                Map.entry("siteId", site),
                Map.entry("invitationId", link),
                Map.entry("reviewId", community.getString("links[0].reviewId")),
                Map.entry("wordsId", community.getString("questions[0].words[0].wordsId")),
                Map.entry("clientId", client),
                Map.entry("email", email),
                Map.entry("version", "1"));
    }

    private static String invitation(String person, String instrument, String program, String site) {
        return "{\"participantId\":\"%s\",\"instrumentId\":\"%s\",\"version\":1,\"programId\":\"%s\",\"siteId\":\"%s\"}"
                .formatted(person, instrument, program, site);
    }

    private static void answerAFinding(UUID organization) {
        String instrument = make(organization, "/api/instruments", Instruments.doubleBarrelled(), "instrumentId");
        String review = "/api/instruments/" + instrument + "/review";
        String finding = Tenants.as(organization, Roles.ADMIN).get(review).path("findings[0].finding");
        Tenants.as(organization, Roles.ADMIN)
                .body("{\"finding\":\"%s\",\"reason\":\"One meal, one cook.\"}".formatted(finding))
                .post(review)
                .then()
                .statusCode(200);
    }

    private static void decide(UUID organization, String path) {
        Tenants.as(organization, Roles.ADMIN)
                .header("If-Match", "\"0\"")
                .body("{\"falseAlarmWeeks\":52}")
                .put(path)
                .then()
                .statusCode(200);
    }

    private static String make(UUID organization, String path, String body, String field) {
        return Tenants.as(organization, Roles.ADMIN)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path(field);
    }

    private List<String> tables() throws SQLException {
        return texts(
                "select relname from pg_class where relnamespace = 'survey'::regnamespace and relkind in ('r', 'p')"
                        + " and relname not like 'flyway%'");
    }

    private List<String> texts(String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private int rows(String query) throws SQLException {
        return Integer.parseInt(texts(query).get(0));
    }

    private List<String> names(String query) {
        try {
            return texts(query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int unchecked(String query) {
        try {
            return rows(query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int update(String statement) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean refused(Runnable attempt) {
        try {
            attempt.run();
            return false;
        } catch (RuntimeException e) {
            return true;
        }
    }
}
