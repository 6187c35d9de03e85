package org.earshot.survey.studio;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.earshot.local.testing.TestTokens;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.scenario.Infrastructure;
import org.earshot.survey.scenario.Instruments;
import org.earshot.survey.scenario.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The editor with forms alone, as it is without a script. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class StudioPagesTest {
    private static final String FORM_TOKEN = "MDEyMzQ1Njc4OTAxMjM0NQ";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");

    @Inject
    Tenants tenants;

    private UUID organization;

    @BeforeEach
    void anOrganization() {
        organization = tenants.organization("Studio & co");
    }

    @Test
    void aSurveyIsWrittenFromABlankPageAndGoesLive() {
        String edit = blank("How was lunch?");
        String question = add(edit, "yes-no", "Did you like the soup?");
        assertTrue(question.endsWith("/questions/did-you-like-the-soup"), question);
        form().formParam("seen", seen(question))
                .formParam("text.en", "Was the soup warm?")
                .formParam("ratherNotSay", "yes")
                .post(question)
                .then()
                .statusCode(303);

        page(edit).body(allOf(containsString("Was the soup warm?"), containsString("Undo: question changed")));

        form().formParam("programName", "Canteen")
                .formParam("siteName", "North")
                .formParam("lastDay", "2099-12-31")
                .post(edit.replace("/edit", "/live"))
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("http://localhost:8080/a/"),
                        containsString("<svg class=\"qr\""),
                        containsString("How was lunch? 1 min, skip what you like: http")));
    }

    @Test
    void stepsAreTakenBackOneByOneAndTakenAgainUntilAnotherIsTaken() {
        String edit = blank("Steps");
        add(edit, "short-text", "First");
        add(edit, "short-text", "Second");
        assertEquals(List.of("First", "Second"), texts(edit));

        press(edit, "up:second");
        assertEquals(List.of("Second", "First"), texts(edit));
        press(edit, "undo");
        press(edit, "undo");
        assertEquals(List.of("First"), texts(edit));
        press(edit, "redo");
        assertEquals(List.of("First", "Second"), texts(edit));
        press(edit, "copy:first");
        assertEquals(List.of("First", "First", "Second"), texts(edit));
        press(edit, "redo");
        press(edit, "remove:second");
        assertEquals(List.of("First", "First"), texts(edit));
        press(edit, "undo");
        assertEquals(List.of("First", "First", "Second"), texts(edit));
    }

    @Test
    void questionsAreAskedForEachOfSeveralAndMoveInAndOutWithTheSameButtons() {
        String edit = blank("Families");
        add(edit, "number", "How many children?");
        add(edit, "short-text", "Name");
        add(edit, "short-text", "Else");
        String repeat = form().formParam("title", "Child")
                .formParam("from", "name")
                .formParam("to", "name")
                .post(edit + "/repeats")
                .header("Location");
        assertTrue(repeat.endsWith("/repeats/child"), repeat);
        as(Roles.MANAGER)
                .get(repeat)
                .then()
                .statusCode(200)
                .body(containsString("How many children?"), containsString("value=\"Child\""));

        form().formParam("title.en", "Kid")
                .formParam("times", "another")
                .formParam("another.en", "Is there another?")
                .formParam("most", "4")
                .post(repeat)
                .then()
                .statusCode(303);
        press(edit, "up:else");
        assertEquals(List.of("name", "else"), repeated(edit));
        as(Roles.MANAGER)
                .get(edit)
                .then()
                .body(containsString("Kid: asked for each, up to 4 times"), containsString("id=\"r-child\""));
        press(edit, "up:name");
        assertEquals(List.of("else"), repeated(edit));
        press(edit, "undo");
        assertEquals(List.of("name", "else"), repeated(edit));

        form().formParam("most", "99").post(repeat).then().statusCode(400);
        form().formParam("do", "end").post(repeat).then().statusCode(303);
        as(Roles.MANAGER).get(repeat).then().statusCode(404);
    }

    private List<String> repeated(String edit) {
        return api().get(edit.replace("/edit", "").replace("/instruments", "/api/instruments"))
                .path("instrument.repeats[0].questions");
    }

    @Test
    void typingInSeveralGoesIsOneStep() {
        String edit = blank("Goes");
        String question = add(edit, "short-text", "One");
        for (String text : List.of("One t", "One tw", "One two")) {
            form().formParam("seen", seen(question)).formParam("text.en", text).post(question);
        }

        press(edit, "undo");

        assertEquals(List.of("One"), texts(edit));
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() {
        String question = add(blank("Two people"), "short-text", "Name?");
        String seen = seen(question);
        form().formParam("seen", seen).formParam("text.en", "First").post(question);

        form().formParam("seen", seen)
                .formParam("text.en", "Second")
                .post(question)
                .then()
                .statusCode(412)
                .body(containsString("Somebody else changed"));

        page(question).body(containsString("First"));
    }

    @Test
    void choicesNeedsAndConditionsAreWrittenWithForms() {
        String edit = blank("Choices");
        String way = add(edit, "single-choice", "How did you come?");
        form().formParam("seen", seen(way))
                .formParam("text.en", "How did you come?")
                .formParam("choices.added", "By bus\nOn foot")
                .post(way);
        form().formParam("seen", seen(way))
                .formParam("text.en", "How did you come?")
                .formParam("choices.by-bus", "1")
                .formParam("choices.by-bus.en", "By bus")
                .formParam("choices.by-bus.need", "transportation-insecurity")
                .formParam("choices.by-bus.severity", "0.5")
                .formParam("do", "choice-down:by-bus")
                .post(way)
                .then()
                .header("Location", endsWith("#row-by-bus"));
        page(way).body(containsString("id=\"row-by-bus\""));
        String why = add(edit, "long-text", "Why not by bus?");
        form().formParam("seen", seen(why))
                .formParam("text.en", "Why not by bus?")
                .formParam("when.added", "how-did-you-come")
                .post(why);

        api().get(edit.replace("/edit", "").replace("/instruments", "/api/instruments"))
                .then()
                .body("instrument.questions[0].choices.id", is(List.of("on-foot", "by-bus")))
                .body("instrument.questions[0].choices[1].needs[0].need", is("transportation-insecurity"))
                .body("instrument.questions[1].asking.showWhen.type", is("is"))
                .body("instrument.questions[1].asking.showWhen.value", is("on-foot"));
        page(why).body(allOf(containsString("On foot"), containsString("name=\"when.relation\"")));
    }

    @Test
    void whatAnAnswerMustSatisfyIsWrittenAsRowsWithItsWords() {
        String edit = blank("Dates");
        add(edit, "date", "From when?");
        String until = add(edit, "date", "Until when?");
        form().formParam("seen", seen(until))
                .formParam("text.en", "Until when?")
                .formParam("must.added", "order:until-when")
                .post(until);
        page(until)
                .body(allOf(
                        containsString("What people read whose answer does not fit"),
                        containsString("<option value=\"NOT_BELOW\" selected>is not below, or before, the answer to"),
                        containsString("<option value=\"from-when\" selected>From when?")));

        form().formParam("seen", seen(until))
                .formParam("text.en", "Until when?")
                .formParam("must", "0")
                .formParam("must.added", "")
                .formParam("must.0.added", "")
                .formParam("must.0.question", "until-when")
                .formParam("must.0.relation", "NOT_BELOW")
                .formParam("must.0.value", "from-when")
                .formParam("must.0.message.en", "It cannot end before it begins.")
                .post(until);

        api().get(edit.replace("/edit", "").replace("/instruments", "/api/instruments"))
                .then()
                .body("instrument.questions[1].asking.constraints[0].must.type", is("notBelow"))
                .body("instrument.questions[1].asking.constraints[0].must.other", is("from-when"))
                .body(
                        "instrument.questions[1].asking.constraints[0].message.en",
                        is("It cannot end before it begins."));
    }

    @Test
    void aScoreIsBegunChangedTakenBackAndRemovedWithForms() {
        String edit = blank("Lately");
        add(edit, "rating", "Calm?");
        add(edit, "rating", "Tense?");
        page(edit + "/scores").body(containsString("Begin a score"));
        String score = form().formParam("name", "Well-being")
                .formParam("question", "calm", "tense")
                .post(edit + "/scores")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertTrue(score.endsWith("/edit/scores/well-being"), score);

        form().formParam("question", "calm", "tense")
                .formParam("reversed", "tense")
                .formParam("method", "MEAN")
                .formParam("minAnswered", "2")
                .formParam("added.from", "6")
                .formParam("added.label.en", "Well")
                .post(edit + "/scores/well-being")
                .then()
                .statusCode(303);
        page(edit + "/scores/well-being")
                .body(allOf(
                        containsString("Figures from 0 to 10 can come out"),
                        containsString("name=\"band.well.from\" value=\"6\""),
                        containsString("value=\"Well\"")));
        page(edit + "/scores").body(containsString("Questions added up: 2"));
        page(edit).body(containsString("score changed"));
        form().formParam("do", "undo").post(edit);
        page(edit + "/scores/well-being").body(not(containsString("band.well.from")));
        form().formParam("do", "redo").post(edit);
        page(edit + "/scores/well-being").body(containsString("band.well.from"));
        form().formParam("name", "Nothing").post(edit + "/scores").then().statusCode(400);

        form().formParam("do", "remove:tense").post(edit);
        page(edit.replace("/edit", "")).body(containsString("/edit/scores/well-being\">"));

        form().formParam("do", "remove")
                .post(edit + "/scores/well-being")
                .then()
                .statusCode(303);

        as(Roles.MANAGER).get(edit + "/scores/well-being").then().statusCode(404);
    }

    @Test
    void aFigureIsCalculatedFromALineAndConditionsAndTextsLookAtIt() {
        String edit = blank("Rent");
        add(edit, "number", "Rent?");
        add(edit, "number", "People?");
        String share = add(edit, "calculated", "Share");
        form().formParam("seen", seen(share))
                .formParam("text.en", "Share of each")
                .formParam("formula", "{rent} / {peple}")
                .post(share);

        as(Roles.MANAGER)
                .queryParam("formula", "{rent} / {peple}")
                .get(share)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("No earlier question has this name"),
                        containsString("{rent} / {<mark>peple</mark>}"),
                        containsString("value=\"{rent} / {peple}\""),
                        containsString("Share of each")));

        form().formParam("seen", seen(share))
                .formParam("text.en", "Share of each")
                .formParam("formula", "{rent} / {people|1}")
                .formParam("decimals", "2")
                .post(share);
        String why = add(edit, "long-text", "Why so much?");
        form().formParam("seen", seen(why))
                .formParam("text.en", "{{share|A lot}} a head: why?")
                .formParam("when.added", "share")
                .post(why);

        api().get(edit.replace("/edit", "").replace("/instruments", "/api/instruments"))
                .then()
                .body("instrument.questions[2].formula.type", is("quotient"))
                .body("instrument.questions[2].formula.by.orElse", is(1))
                .body("instrument.questions[2].decimals", is(2))
                .body("instrument.questions[3].asking.showWhen.type", is("atLeast"))
                .body("instrument.questions[3].asking.showWhen.question", is("share"));
        page(share).body(containsString("value=\"{rent} / {people|1}\""));
        page(why).body(containsString("{{people|…}}"));
    }

    @Test
    void statementsOfAMatrixAreWrittenOrderedAndRemovedWithForms() {
        String edit = blank("Lately");
        String question = add(edit, "matrix", "In the last month");
        form().formParam("seen", seen(question))
                .formParam("text.en", "In the last month")
                .formParam("rows.added", "I felt calm\nI felt safe")
                .formParam("points.added", "Never\nAlways")
                .post(question)
                .then()
                .statusCode(303);

        page(question)
                .body(allOf(
                        containsString("Several statements on one scale"),
                        containsString("I felt calm"),
                        containsString("Move statement 2 up"),
                        containsString("What answers to statement 1 say of needs"),
                        containsString("Always")));
        form().formParam("seen", seen(question))
                .formParam("text.en", "In the last month")
                .formParam("do", "row-remove:in-the-last-month-i-felt-calm")
                .post(question)
                .then()
                .statusCode(303);
        page(question).body(allOf(containsString("I felt safe"), not(containsString("I felt calm"))));
    }

    @Test
    void theEnterKeySavesAndMovesNothing() {
        String question = add(blank("Keys"), "single-choice", "How did you come?");
        form().formParam("seen", seen(question))
                .formParam("text.en", "How did you come?")
                .formParam("choices.added", "By bus\nOn foot")
                .post(question);

        String page = as(Roles.MANAGER).get(question).asString();
        String form = page.substring(page.indexOf("id=\"question\""));
        String pressedByEnter = form.substring(form.indexOf("<button"));

        assertTrue(pressedByEnter.substring(0, pressedByEnter.indexOf('>')).contains("value=\"save\""), page);
    }

    @Test
    void aLanguageMayBeNamedAndWhatNamesNoneIsRefused() {
        String edit = form().formParam("title", "Named")
                .formParam("language", "English")
                .post("/instruments/new")
                .header("Location");
        form().formParam("added", "español").post(edit + "/languages").then().statusCode(303);

        api().get(edit.replace("/edit", "").replace("/instruments", "/api/instruments"))
                .then()
                .body("instrument.languages", is(List.of("en", "es")));
        form().formParam("title", "Unnamed")
                .formParam("language", "Klingonese")
                .post("/instruments/new")
                .then()
                .statusCode(400)
                .body(allOf(containsString("Klingonese"), containsString("such as Spanish")));
    }

    @Test
    void aLanguageStandsBesideTheOthersAndSaysHowFarItIs() {
        String edit = blank("Languages");
        add(edit, "short-text", "Name?");
        form().formParam("added", "ar").post(edit + "/languages").then().statusCode(303);

        page(edit + "/words")
                .body(allOf(containsString("Arabic"), containsString("0 of 2 texts"), containsString("dir=\"rtl\"")));

        form().formParam("added", "no language")
                .post(edit + "/languages")
                .then()
                .statusCode(400);
        form().formParam("removed", "ar").post(edit + "/languages").then().statusCode(303);
        page(edit + "/words").body(not(containsString("Arabic</b>")));
    }

    @Test
    void thePrivacyThatIsChosenStaysWhateverElseIsChanged() {
        String edit = blank("Safe?");
        page(edit + "/words").body(containsString("value=\"CONFIDENTIAL\" checked"));

        form().formParam("privacy", "ANONYMOUS").post(edit + "/words").then().statusCode(303);
        add(edit, "short-text", "Anything else?");
        form().formParam("added", "ar").post(edit + "/languages").then().statusCode(303);
        form().formParam("title.en", "Are you safe?")
                .post(edit + "/words")
                .then()
                .statusCode(303);

        page(edit + "/words").body(containsString("value=\"ANONYMOUS\" checked"));
    }

    @Test
    void translationsGoOutAndComeBackAndAnEarlierWordingIsMarkedUntilSomebodyLooked() {
        String edit = blank("Soup");
        String question = add(edit, "short-text", "Was it warm?");
        String api = edit.replace("/edit", "/translations").replace("/instruments", "/api/instruments");
        String sent = Tenants.as(organization, Roles.MANAGER)
                .accept("*/*")
                .get(api + "?language=es&format=xliff")
                .asString();
        String translated = sent.replaceFirst(
                "(id=\"questions/was-it-warm/text\">.*?<target[^>]*>)</target>", "$1¿Estaba caliente?</target>");

        Tenants.as(organization, Roles.MANAGER)
                .contentType("application/octet-stream")
                .body(translated.getBytes(StandardCharsets.UTF_8))
                .post(api)
                .then()
                .statusCode(200)
                .body("language", is("es"))
                .body("taken", is(1));
        page(question).body(containsString("¿Estaba caliente?"));

        form().formParam("seen", seen(question))
                .formParam("text.en", "Was it hot?")
                .post(question);
        page(question).body(containsString("Was it warm?</q>"));
        page(edit + "/words").body(containsString("to look at again: 1"));

        form().formParam("seen", seen(question)).formParam("do", "fits").post(question);
        page(edit + "/words").body(not(containsString("to look at again")));
    }

    @Test
    void aFileWithoutTranslationsIsRefusedInTheLanguageOfTheReader() {
        String edit = blank("Soup");

        as(Roles.MANAGER)
                .cookie("csrf-token", FORM_TOKEN)
                .multiPart("csrf-token", FORM_TOKEN)
                .multiPart("file", "letter.txt", "hello".getBytes(StandardCharsets.UTF_8))
                .post(edit + "/translations?lang=es")
                .then()
                .statusCode(422)
                .body(allOf(
                        containsString("De este archivo no se puede tomar ninguna traducción"),
                        containsString("El archivo no es ni un libro de Excel ni XLIFF."),
                        containsString("Envíe .xlsx o .xlf.")));
        Tenants.as(organization, Roles.MANAGER)
                .contentType("application/octet-stream")
                .body("hello".getBytes(StandardCharsets.UTF_8))
                .post(edit.replace("/edit", "/translations").replace("/instruments", "/api/instruments"))
                .then()
                .statusCode(422)
                .body("detail", is("No translation can be taken. The file is neither a workbook nor XLIFF."));
    }

    @Test
    void theScriptIsServedBesideThePages() {
        given().get("/instruments/editor.js").then().statusCode(200).body(containsString("fetch"));
    }

    @Test
    void aFindingOfTheReviewIsAnsweredBesideItsQuestion() {
        String instrument = api().body(Instruments.doubleBarrelled())
                .post("/api/instruments")
                .path("instrumentId");
        String question = "/instruments/" + instrument + "/edit/questions/lunch";
        String finding = api().get("/api/instruments/" + instrument + "/review").path("findings[0].finding");
        page(question).body(containsString("value=\"" + finding + "\""));

        form().formParam("finding", finding)
                .formParam("question", "lunch")
                .formParam("reason", "One cook.")
                .post("/instruments/" + instrument + "/review")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/edit/questions/lunch#review"));

        page(question).body(allOf(containsString("One cook."), not(containsString("name=\"finding\""))));
    }

    @Test
    void aQuestionIsKeptWithItsProvenanceAndTakenIntoAnotherSurvey() {
        String edit = blank("Where it was written");
        add(edit, "short-text", "What would help?");
        form().formParam("source", "Written by us")
                .formParam("license", "CC0 1.0")
                .post(edit + "/bank/what-would-help")
                .then()
                .statusCode(303);
        form().formParam("source", " ")
                .formParam("license", "CC0 1.0")
                .post(edit + "/bank/what-would-help")
                .then()
                .statusCode(400);
        String other = blank("Where it is asked again");
        page(other + "/bank?find=HELP").body(allOf(containsString("Written by us"), containsString("CC0 1.0")));
        String key = as(Roles.MANAGER)
                .get(other + "/bank?find=what would help")
                .asString()
                .replaceFirst("(?s).*?name=\"take\" value=\"([^\"]+)\".*", "$1");

        form().formParam("take", key).post(other + "/bank").then().statusCode(303);
        form().formParam("take", "food.ran-out").post(other + "/bank").then().statusCode(303);

        assertEquals(2, texts(other).size());
        assertEquals("What would help?", texts(other).get(0));
        UUID elsewhere = tenants.organization("Elsewhere");
        given().auth()
                .oauth2(TestTokens.token(elsewhere, Roles.ADMIN))
                .accept(ContentType.HTML)
                .get(other + "/bank")
                .then()
                .body(not(containsString("Written by us")));
    }

    @Test
    void aTemplateGoesLiveWithOneFormAndIsEditedFirstWithTheOther() {
        page("/instruments/new").body(containsString("/instruments/new/food"));
        page("/instruments/new/food").body(containsString("/instruments/new/food/live"));

        form().formParam("programName", "Pantry")
                .formParam("siteName", "South")
                .post("/instruments/new/food/live")
                .then()
                .statusCode(200)
                .body(allOf(containsString("Food at home"), containsString("La comida en casa")));
        form().post("/instruments/new/food").then().statusCode(303).header("Location", endsWith("/edit"));
        form().post("/instruments/new/nothing").then().statusCode(404);
    }

    @Test
    void aFileThatWasLookedAtGoesLiveWithItsAudience() {
        form().formParam("document", Instruments.publishable("From a file"))
                .formParam("programName", "Pantry")
                .formParam("siteName", "South")
                .post("/instruments/from-file/live")
                .then()
                .statusCode(200)
                .body(containsString("http://localhost:8080/a/"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "no place, , , , 400, a program is needed",
        "a day that is over, Pantry, North, 2001-01-01, 409, no answers any more",
    })
    void anAudienceThatCannotBeIsRefusedAndNothingIsPublished(
            String label, String program, String site, String lastDay, int status, String told) {
        String instrument = api().body(Instruments.publishable("Refused"))
                .post("/api/instruments")
                .path("instrumentId");

        form().formParam("programName", program == null ? "" : program)
                .formParam("siteName", site == null ? "" : site)
                .formParam("lastDay", lastDay == null ? "" : lastDay)
                .post("/instruments/" + instrument + "/live")
                .then()
                .statusCode(status)
                .body(containsString(told));

        api().get("/api/instruments/" + instrument).then().body("versions.size()", is(0));
        api().get("/api/organization/programs").then().body("items.size()", is(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "ar"})
    void everyPageSpeaksTheReadersLanguage(String language) {
        String instrument = api().body(Instruments.doubleBarrelled())
                .post("/api/instruments")
                .path("instrumentId");
        form().formParam("title", "Meal")
                .formParam("from", "lunch")
                .formParam("to", "lunch")
                .post("/instruments/" + instrument + "/edit/repeats");
        for (String address : List.of(
                "/instruments/new",
                "/instruments/" + instrument + "/edit/repeats/meal",
                "/instruments/new/housing",
                "/instruments/" + instrument,
                "/instruments/" + instrument + "/edit",
                "/instruments/" + instrument + "/edit/words",
                "/instruments/" + instrument + "/edit/questions/lunch")) {
            as(Roles.MANAGER)
                    .get(address + "?lang=" + language)
                    .then()
                    .statusCode(200)
                    .body(containsString("<html lang=\"" + language + "\""));
        }
    }

    @Test
    void whoMayNotWriteAndWhoIsNotOfTheOrganizationGetNothing() {
        String edit = blank("Ours");
        String question = add(edit, "short-text", "Ours?");
        String repeat = form().formParam("title", "Child")
                .formParam("from", "ours")
                .formParam("to", "ours")
                .post(edit + "/repeats")
                .header("Location");
        UUID other = tenants.organization("Other");

        for (String address : List.of(edit, edit + "/words", question, repeat)) {
            as(Roles.ANALYST).get(address).then().statusCode(403);
            given().auth()
                    .oauth2(TestTokens.token(other, Roles.ADMIN))
                    .accept(ContentType.HTML)
                    .get(address)
                    .then()
                    .statusCode(404);
        }
        for (String address : List.of(
                edit,
                edit + "/words",
                edit + "/languages",
                edit + "/questions",
                edit + "/repeats",
                repeat,
                question,
                edit.replace("/edit", "/live"))) {
            signed(given().auth().oauth2(TestTokens.token(other, Roles.ADMIN)).accept(ContentType.HTML))
                    .formParam("do", "undo")
                    .formParam("added", "es")
                    .formParam("programName", "Pantry")
                    .formParam("siteName", "North")
                    .post(address)
                    .then()
                    .statusCode(404);
            signed(as(Roles.ANALYST)).post(address).then().statusCode(403);
        }
    }

    private String blank(String title) {
        return form().formParam("title", title)
                .formParam("language", "en")
                .post("/instruments/new")
                .header("Location");
    }

    private String add(String edit, String kind, String text) {
        Response added = form().formParam("kind", kind).formParam("text", text).post(edit + "/questions");
        assertEquals(303, added.statusCode(), added.asString());
        return added.header("Location").replaceFirst("[?#].*", "");
    }

    private void press(String edit, String what) {
        form().formParam("do", what).post(edit).then().statusCode(303);
    }

    private List<String> texts(String edit) {
        return api().get(edit.replace("/edit", "").replace("/instruments", "/api/instruments"))
                .path("instrument.questions.asking.text.en");
    }

    private String seen(String question) {
        String page = as(Roles.MANAGER).get(question).asString();
        Matcher seen = SEEN.matcher(page);
        assertTrue(seen.find(), page);
        return seen.group(1);
    }

    private ValidatableResponse page(String address) {
        return as(Roles.MANAGER).get(address).then().statusCode(200);
    }

    private RequestSpecification api() {
        return Tenants.as(organization, Roles.MANAGER);
    }

    private RequestSpecification as(String role) {
        return given().auth()
                .oauth2(TestTokens.token(organization, role))
                .accept(ContentType.HTML)
                .redirects()
                .follow(false);
    }

    private RequestSpecification form() {
        return signed(as(Roles.MANAGER));
    }

    private static RequestSpecification signed(RequestSpecification request) {
        return request.cookie("csrf-token", FORM_TOKEN).formParam("csrf-token", FORM_TOKEN);
    }
}
