package org.earshot.ingest.importing.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.event.TimeNote;
import org.earshot.ingest.scenario.Imports;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.earshot.local.testing.TestTokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ImportTest {
    private static final String SPREADSHEET = """
            Fecha;¿Le preocupó que se acabara la comida?;What would help?;stress;car;Notes
            31/03/2025;A menudo;"Rides, Child care";8;no;met at the door
            01/04/2025;never;;2;sí;

            02/04/2025;Sometimes;Transporte;5,0;yes;"two
            lines"
            """;

    @Inject
    World world;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private World.Organization oak;
    private Imports imports;

    @BeforeEach
    void anOrganizationThatAsks() {
        oak = world.organization("Oak Street Families");
        imports = new Imports(oak, world.publish(oak, Surveys.checkIn()), servers);
    }

    @Test
    void a_spreadsheet_is_understood_by_its_headers_in_any_language() {
        preview(SPREADSHEET, "")
                .statusCode(200)
                .body(
                        "rows", equalTo(3),
                        "importable", equalTo(3),
                        "separator", equalTo("semicolon"),
                        "dates", equalTo("day-month"),
                        "datesShownInRow", equalTo(2),
                        "from", equalTo("2025-03-31T12:00:00Z"),
                        "to", equalTo("2025-04-02T12:00:00Z"),
                        "notUnderstood", contains("Notes"),
                        "problems", empty(),
                        "places[0].rows", equalTo(3),
                        "places[0].program", equalTo("Food pantry"),
                        "columns.meaning",
                                contains(
                                        "answered-at",
                                        "question:food",
                                        "question:help",
                                        "question:stress",
                                        "question:car",
                                        "ignore"));
    }

    @Test
    void its_rows_become_responses_of_their_day() {
        List<JsonPath> lines = Imports.lines(imports.importing(SPREADSHEET, ""));

        assertThat(lines).hasSize(4);
        assertThat(lines.get(3).getInt("summary.imported")).isEqualTo(3);
        ResponseRecorded first = imports.recorded(lines.get(0));
        assertThat(first.answeredAt()).isEqualTo(Instant.parse("2025-03-31T12:00:00Z"));
        assertThat(first.timeNote()).isEqualTo(new TimeNote(TimeNote.Kind.DAY_ONLY, first.answeredAt()));
        assertThat(first.imported()).isTrue();
        assertThat(first.answers().to("food")).contains(new Answer.Text("often"));
        assertThat(first.answers().to("help")).contains(new Answer.Many(List.of("rides", "childcare")));
        assertThat(first.answers().to("car")).contains(new Answer.Flag(false));
        assertThat(first.signals()).anyMatch(signal -> signal.need().equals("stress") && signal.present());
        assertThat(lines.get(2).getInt("row")).isEqualTo(5);
    }

    @Test
    void one_client_has_six_files_read_at_once_and_is_told_when_the_next_may_come() {
        String token = TestTokens.token(imports.organization().id(), "integrator");
        byte[] file = SPREADSHEET.getBytes(StandardCharsets.UTF_8);
        Response last = imports.upload(file, "", true, token);
        int read = 0;
        while (last.statusCode() == 200 && read < 20) {
            read++;
            last = imports.upload(file, "", true, token);
        }

        assertThat(read).isBetween(6, 8);
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.contentType()).startsWith("application/problem+json");
        assertThat(last.jsonPath().getString("type")).isEqualTo("urn:earshot:problem:too-many-requests");
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 21);
        preview(SPREADSHEET, "").statusCode(200);
    }

    @Test
    void the_same_file_again_counts_once_and_a_longer_one_adds_its_new_rows() {
        imports.importing(SPREADSHEET, "");

        JsonPath again = Imports.summary(imports.importing(SPREADSHEET, ""));
        JsonPath longer = Imports.summary(
                imports.importing(SPREADSHEET + "03/04/2025;never;;1;no;\n03/04/2025;never;;1;no;\n", ""));

        assertThat(again.getInt("summary.repeated")).isEqualTo(3);
        assertThat(again.getInt("summary.imported")).isZero();
        assertThat(longer.getInt("summary.imported")).isEqualTo(2);
        assertThat(longer.getInt("summary.repeated")).isEqualTo(3);
    }

    @Test
    void every_problem_is_told_by_row_and_column_and_the_other_rows_are_imported() {
        String file = """
                id,date,food,stress,site
                a,2025-03-31,oftn,8,Oak Street
                b,soon,never,eleven,Elm Street
                a,2025-03-31,never,12,oak street
                d,2025-03-31,never,3,OAK STREET
                e,2001-01-01,,,Oak Street
                """;

        preview(file, "")
                .body(
                        "importable", equalTo(1),
                        "problemCount", equalTo(7),
                        "problems.collect { it.row + ':' + it.column + ' ' + it.code }",
                                contains(
                                        "2:3 unknown-choice",
                                        "3:2 wrong-date",
                                        "3:4 wrong-value",
                                        "3:5 unknown-site",
                                        "4:1 repeated-id",
                                        "4:4 wrong-value",
                                        "6:0 no-answers"));
    }

    @Test
    void dates_that_may_be_read_in_two_ways_are_asked_about_and_nothing_is_imported() {
        String file = "date,food\n03/04/2025,never\n05/06/2025,often\n";

        preview(file, "").body("fileHasProblems", equalTo(true), "problems.code", contains("ambiguous-dates"));
        imports.importing(file, "").then().statusCode(422).body("errors.code", contains("ambiguous-dates"));
        preview(file, ",\"dates\":\"month-day\"").body("from", equalTo("2025-03-04T12:00:00Z"));
    }

    @Test
    void what_the_mapping_says_goes_before_what_headers_say() {
        preview(
                        "when,x,food\n2025-03-31,never,often\n",
                        ",\"columns\":{\"#2\":\"question:food\",\"food\":\"ignore\",\"gone\":\"id\",\"when\":\"foo\"}")
                .body(
                        "columns.meaning", contains("ignore", "question:food", "ignore"),
                        "problems.code", hasItems("unknown-meaning", "no-date-column"));
    }

    @Test
    void a_file_of_windows_and_one_with_a_byte_order_mark_read_the_same() {
        String text = "fecha\tfood\tcar\n2025-03-31\tnever\tsí\n";

        imports.preview(text.getBytes(Charset.forName("windows-1252")), "")
                .then()
                .body("importable", equalTo(1), "charset", equalTo("windows-1252"), "separator", equalTo("tab"));
        imports.preview(("\ufeff" + text).getBytes(StandardCharsets.UTF_8), "")
                .then()
                .body("importable", equalTo(1), "columns[0].header", equalTo("fecha"));
        imports.preview(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE), "")
                .then()
                .body("importable", equalTo(1), "charset", equalTo("UTF-16LE"));
    }

    @Test
    void a_column_for_each_choice_is_one_answer() {
        List<JsonPath> lines = Imports.lines(
                imports.importing("date,help/rides,help/childcare\n2025-03-31,1,1\n2025-03-31,0,TRUE\n", ""));

        assertThat(imports.recorded(lines.get(0)).answers().to("help"))
                .contains(new Answer.Many(List.of("rides", "childcare")));
        assertThat(imports.recorded(lines.get(1)).answers().to("help")).contains(new Answer.Many(List.of("childcare")));
    }

    @Test
    void people_get_a_pseudonym_that_is_the_same_in_every_file() {
        ResponseRecorded first =
                imports.recorded(Imports.lines(imports.importing("date,client,food\n2025-03-31,Ana 7,never\n", ""))
                        .get(0));
        ResponseRecorded second =
                imports.recorded(Imports.lines(imports.importing("date,client,food\n2025-04-07, ana 7,often\n", ""))
                        .get(0));

        assertThat(first.participantId()).isNotNull().isEqualTo(second.participantId());
        assertThat(first.responseId()).isNotEqualTo(second.responseId());
    }

    @Test
    void plain_csv_is_taken_too() {
        given().auth()
                .oauth2(TestTokens.token(oak.id(), "manager"))
                .contentType("text/csv")
                .queryParam("preview", true)
                .queryParam("mapping", imports.mapping(""))
                .body("date,food\n2025-03-31,never\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/responses/import")
                .then()
                .statusCode(200)
                .body("importable", equalTo(1));
    }

    @Test
    void only_who_may_send_responses_may_import_and_only_to_their_own_instruments() {
        World.Organization elm = world.organization("Elm");

        imports.upload("x".getBytes(StandardCharsets.UTF_8), "", true, TestTokens.token(oak.id(), "analyst"))
                .then()
                .statusCode(403);
        imports.upload(SPREADSHEET.getBytes(StandardCharsets.UTF_8), "", true, TestTokens.token(elm.id(), "admin"))
                .then()
                .statusCode(404);
        given().multiPart("file", "a.csv", "x".getBytes(StandardCharsets.UTF_8))
                .post("/api/responses/import")
                .then()
                .statusCode(401);
    }

    @Test
    void a_broken_request_is_told_what_is_missing() {
        given().auth()
                .oauth2(TestTokens.token(oak.id(), "admin"))
                .multiPart("mapping", "{}")
                .post("/api/responses/import")
                .then()
                .statusCode(400)
                .body(
                        "fix",
                        equalTo(
                                "Send multipart/form-data with the CSV as the part \"file\" and JSON as the part \"mapping\"."));
        preview("date,food\n\"2025", "").body("problems.code", hasItem("unreadable"));
        imports.preview(new byte[0], "").then().statusCode(422);
    }

    private ValidatableResponse preview(String file, String more) {
        return imports.preview(file.getBytes(StandardCharsets.UTF_8), more)
                .then()
                .statusCode(200);
    }
}
