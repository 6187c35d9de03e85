package org.earshot.scenario.fhir;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.earshot.scenario.EveryKindOfQuestion;
import org.earshot.scenario.api.Api;
import org.earshot.scenario.api.Author;
import org.earshot.scenario.api.Author.Asked;
import org.earshot.scenario.api.Json;
import org.earshot.scenario.api.Reply;
import org.earshot.scenario.suite.Suite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Questionnaires of others that were read and written again have no error that they did not have; what was written here has none: the
 * templates, surveys with every kind of question, a repeat and a figure, and responses to them, held against what was asked. Prints a
 * line for each.
 */
class FhirConformanceIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", ".")).resolve("..");

    private static Suite suite;
    private static Api admin;
    private static Validator hapi;

    @BeforeAll
    static void start() {
        System.out.println("""
                ## FHIR R4: errors that HAPI's validator finds

                | questionnaire | as it came | as we write it | in a response to it |
                |---|---:|---:|---:|""");
        suite = Suite.start();
        admin = suite.admin();
        hapi = new Validator();
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void whatOthersWroteHasNoNewErrorAfterItWasReadAndWritten() throws IOException {
        Path folder = shared().resolve("data/instruments/fhir");
        if (!Files.isDirectory(folder)) {
            System.out.println("| questionnaires of others | not compared, the folder is absent |");
        }
        assumeTrue(Files.isDirectory(folder));
        for (Path file : filesIn(folder, ".questionnaire.r4.json")) {
            String theirs = Files.readString(file);
            List<Validator.Fault> before = hapi.faults(theirs);

            List<Validator.Fault> after = hapi.faults(exported(begun("/api/instruments/import?leaveOut=true", theirs)));

            System.out.printf("| %s | %d | %d | |%n", file.getFileName(), before.size(), after.size());
            assertEquals(List.of(), added(before, after));
        }
    }

    /** Where files of others stand: EARSHOT_SHARED, or the folder "shared" beside the project. */
    private static Path shared() {
        String named = System.getenv("EARSHOT_SHARED");
        return named == null ? PROJECT.resolve("../shared") : Path.of(named);
    }

    static Stream<Path> templates() throws IOException {
        return filesIn(PROJECT.resolve("survey-service/src/main/resources/org/earshot/survey/template/json"), ".json")
                .stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHasNoError(Path file) throws IOException {
        List<Validator.Fault> faults = hapi.faults(exported(begun("/api/instruments", Files.readString(file))));

        System.out.printf("| template %s | | %d | |%n", file.getFileName(), faults.size());
        assertEquals(List.of(), faults);
    }

    @Test
    void everyKindOfQuestionAndItsAnswersHaveNoErrorAndComeBackAsTheSameResponse() {
        Checked checked =
                withoutErrors("every kind of question", EveryKindOfQuestion.instrument(), answersOfEveryKind());

        Reply again = admin.send("POST", address(checked.asked()), checked.response());

        assertEquals(200, again.status(), again::body);
    }

    @Test
    void aRepeatAFigureAndWhatTheLinkSaysHaveNoError() {
        withoutErrors(
                "a repeat, a figure, what the link says",
                Children.instrument(),
                Map.of(
                        "at", "door",
                        "how-many", 2,
                        "children.1.name", "Ann",
                        "children.1.age", 4,
                        "children.2.name", "Ben",
                        "children.2.age", 11,
                        "children.2.school", "left"));
    }

    private static Map<String, Object> answersOfEveryKind() {
        return Map.ofEntries(
                Map.entry("consent", true),
                Map.entry("single-choice", "often"),
                Map.entry("multiple-choice", Map.of("choices", List.of("often", "never"), "other", "It depends")),
                Map.entry("yes-no", false),
                Map.entry("rating", 7),
                Map.entry("scale", 2),
                Map.entry("number", 5),
                Map.entry("date", "2020-04-03"),
                Map.entry("time", "10:30"),
                Map.entry("short-text", "As always"),
                Map.entry("long-text", "As always, and well"),
                Map.entry("contact", "+12025550143"),
                Map.entry("e-mail", "ann@example.org"),
                Map.entry("photo", Map.of("ratherNotSay", true)),
                Map.entry("document", Map.of("ratherNotSay", true)),
                Map.entry("child.1.name", "Ann"),
                Map.entry("child.1.care", "often"),
                Map.entry("ranking", List.of("sometimes", "often", "never")),
                Map.entry("food", 4),
                Map.entry("rent", 1));
    }

    /** What was asked, and a response to it as it is exported. */
    private record Checked(Asked asked, String response) {}

    private static Checked withoutErrors(String what, Object instrument, Map<String, Object> answers) {
        Author author = new Author(admin);
        Asked asked = author.publish(instrument, author.program(what), author.site(what));
        String questionnaire = exported(asked.instrumentId().toString());
        hapi.know(questionnaire, "urn:uuid:" + asked.instrumentId(), asked.version());
        List<Validator.Fault> inQuestions = hapi.faults(questionnaire);

        answer(asked, answers);
        String response = response(asked);
        List<Validator.Fault> inAnswers = hapi.faults(response);

        System.out.printf("| %s | | %d | %d |%n", what, inQuestions.size(), inAnswers.size());
        assertEquals(List.of(), inQuestions);
        assertEquals(List.of(), inAnswers);
        return new Checked(asked, response);
    }

    private static String address(Asked asked) {
        return "/api/responses/fhir?programId=" + asked.programId() + "&siteId=" + asked.siteId();
    }

    private static void answer(Asked asked, Map<String, Object> answers) {
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("responseId", UUID.randomUUID());
        response.put("instrumentId", asked.instrumentId());
        response.put("version", asked.version());
        response.put("programId", asked.programId());
        response.put("siteId", asked.siteId());
        response.put("participantId", UUID.randomUUID());
        response.put("language", "en");
        response.put("answeredAt", Instant.now().toString());
        response.put("answers", answers);
        String line = Json.write(response);
        await().atMost(PATIENCE).pollInterval(BETWEEN_TRIES).untilAsserted(() -> {
            Reply taken = admin.batch(line);
            assertTrue(taken.body().contains("\"status\":20"), taken::body);
        });
    }

    private static String response(Asked asked) {
        String address = "/api/exports/" + asked.instrumentId()
                + "/responses.ndjson?words=true&contacts=true&purpose=conformance";
        await().atMost(PATIENCE)
                .until(() -> admin.send("GET", address, "").body().contains("QuestionnaireResponse"));
        return admin.send("GET", address, "").body().strip();
    }

    private static String begun(String address, String body) {
        Reply begun = admin.send("POST", address, body);
        assertTrue(begun.succeeded(), begun::body);
        return begun.json().path("instrumentId").asText();
    }

    private static String exported(String instrument) {
        Reply exported = admin.send("GET", "/api/instruments/" + instrument + "/export?format=fhir", "");
        assertTrue(exported.succeeded(), exported::body);
        return exported.body();
    }

    private static List<Validator.Fault> added(List<Validator.Fault> before, List<Validator.Fault> after) {
        List<String> known =
                new ArrayList<>(before.stream().map(Validator.Fault::rule).toList());
        return after.stream().filter(fault -> !known.remove(fault.rule())).toList();
    }

    private static List<Path> filesIn(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
