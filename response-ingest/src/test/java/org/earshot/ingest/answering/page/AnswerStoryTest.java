package org.earshot.ingest.answering.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.event.Channel;
import org.earshot.contracts.event.PublishedInstrument;
import org.earshot.contracts.event.ResponseEvent;
import org.earshot.contracts.event.ResponseRecorded;
import org.earshot.contracts.event.ResponseWithdrawn;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.receipt.ReceiptCode;
import org.earshot.contracts.value.HeardPage;
import org.earshot.ingest.scenario.Infrastructure;
import org.earshot.ingest.scenario.ResponsesTopic;
import org.earshot.ingest.scenario.Surveys;
import org.earshot.ingest.scenario.World;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AnswerStoryTest {
    private static final int LARGEST_PAGE = 10_000;
    private static final int LARGEST_SCRIPT = 3_000;

    @Inject
    World world;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    private World.Organization oak;
    private PublishedInstrument checkIn;
    private World.Link link;

    @BeforeEach
    void anOpenLink() {
        oak = world.organization("Oak Street Families");
        checkIn = world.publish(oak, Surveys.checkIn());
        link = world.link(oak, checkIn);
    }

    @ParameterizedTest(name = "cookies kept: {0}")
    @ValueSource(booleans = {true, false})
    void a_person_answers_in_spanish_checks_corrects_one_answer_and_sends(boolean keepsCookies) {
        Person maria = new Person(link.token(), "es", keepsCookies);

        maria.starts();
        assertThat(maria.page()).contains("lang=\"es\"", "sobre la comida");
        maria.presses("next", Map.of()).answers("often");
        assertThat(maria.page()).contains("¿Qué lo hizo difícil?");
        maria.presses("rather-not-say", Map.of())
                .answers("rides")
                .answers("false")
                .answers("8")
                .answers("5");
        maria.presses("next", Map.of("day", "3", "month", "2", "year", "2019"))
                .answers("La gente")
                .skips();
        assertThat(maria.page()).contains("Revise sus respuestas", "A menudo", "Prefiero no decirlo", "La gente");
        maria.presses("change:stress", Map.of());
        assertThat(maria.page()).contains("value=\"8\" id=\"o9\" checked");
        maria.answers("7");
        assertThat(maria.page()).contains("Revise sus respuestas");
        maria.presses("send", Map.of());

        assertThat(maria.page())
                .contains(
                        "Gracias",
                        "<details><summary class=\"button second\">Una copia de sus respuestas</summary>",
                        "La gente",
                        "Leemos todas las respuestas los viernes",
                        "enctype=\"text/plain\" action=\"/understood/" + oak.id() + "?lang=es\"");
        ResponseRecorded recorded = (ResponseRecorded) onTopic(maria.code()).get(0);
        assertThat(recorded.channel()).isEqualTo(Channel.WEB);
        assertThat(recorded.language()).isEqualTo("es");
        assertThat(recorded.answers().to("stress")).map(Answer::json).hasToString("Optional[7]");
        assertThat(recorded.answers().to("why")).contains(new Answer.RatherNotSay());
        assertThat(recorded.dimensions()).containsEntry("language", "es");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "en, someone at \u2068Oak Street Families\u2069 is told. They do not know who you are.",
        "es, se avisa a alguien de \u2068Oak Street Families\u2069",
        "ar, يُخبَر شخص في \u2068Oak Street Families\u2069"
    })
    void before_an_answer_of_which_somebody_is_told_the_page_says_so(String language, String told) {
        world.tells(oak, checkIn, "food", new Condition.Is("food", "often"));

        Person person = new Person(link.token(), language, true).starts();
        person.presses("next", Map.of());

        assertThat(person.page()).contains(told);
        assertThat(person.page().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST_PAGE);
        person.answers("never");
        assertThat(person.page()).doesNotContain("Oak Street Families\u2069");
    }

    @Test
    void a_page_reloaded_or_opened_by_a_scanner_takes_nothing_and_loses_nothing() {
        Person amal = new Person(link.token(), "ar", true).starts();
        amal.presses("next", Map.of()).answers("never");

        given().get("/a/" + link.token()).then().statusCode(200).cookies(Map.of());
        amal.opens("");

        assertThat(amal.page()).contains("dir=\"rtl\"", "المتابعة من حيث توقفت");
        amal.presses("continue", Map.of());
        assertThat(amal.page()).contains("ما الذي قد يساعد؟");
    }

    @Test
    void sending_twice_is_one_response_and_changing_it_afterwards_is_a_revision() {
        Person ann = new Person(link.token(), "en", true).starts();
        throughTo(ann, "never");
        String check = ann.page();
        ann.presses("send", Map.of());
        String code = ann.code();

        again(check);
        assertThat(check).contains("Nothing has been sent yet.");
        ann.opens("/receipt").presses("correct", Map.of());
        assertThat(ann.page())
                .contains("What you sent before counts until you send it again.")
                .doesNotContain("Nothing has been sent yet.");
        ann.presses("change:food", Map.of()).answers("sometimes").presses("send", Map.of());

        assertThat(ann.code()).isEqualTo(code);
        assertThat(onTopic(code))
                .extracting(event -> ((ResponseRecorded) event).revision())
                .containsExactly(1, 2);
    }

    @Test
    void a_receipt_takes_answers_back_on_any_phone_even_after_the_link_has_closed() {
        Person ann = new Person(link.token(), "en", true).starts();
        throughTo(ann, "often");
        String code = ann.presses("send", Map.of()).code();
        world.close(checkIn);
        Person onAnotherPhone = new Person(link.token(), "en", true);

        onAnotherPhone
                .opens("/receipt")
                .presses(
                        "withdraw",
                        Map.of("code", code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")));
        assertThat(onAnotherPhone.page()).contains("Take back these answers?");
        onAnotherPhone.presses("withdraw-yes", Map.of("code", code));

        assertThat(onAnotherPhone.page()).contains("Taken back");
        assertThat(onTopic(code)).last().isInstanceOf(ResponseWithdrawn.class);
    }

    @Test
    void the_receipt_says_where_what_comes_of_the_answers_appears() {
        Person ann = new Person(link.token(), "en", true).starts();
        throughTo(ann, "often");

        ann.presses("send", Map.of());

        assertThat(ann.page()).contains("href=\"" + HeardPage.path(oak.programId()) + "?lang=en\"");
    }

    @Test
    void the_next_person_on_a_shared_phone_sees_nothing_of_the_last() {
        Person ann = new Person(link.token(), "en", true).starts();
        throughTo(ann, "often");
        ann.presses("send", Map.of()).presses("forget", Map.of());

        ann.opens("/receipt");

        assertThat(ann.page()).contains("Take back answers you have sent").doesNotContain("class=\"code\" dir");
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    nothing where required | food      |               | Please choose or write an answer to go on
                    a word for a number    | household | answer=many   | Please write a number
                    too large              | household | answer=99     | Please write a number from 0 to 20
                    31 February            | moved     | day=31,month=2,year=2019 | Please write a full date
                    """)
    void a_mistake_is_told_at_the_top_and_at_the_field_and_loses_nothing(
            String label, String question, @org.jspecify.annotations.Nullable String fields, String words) {
        Person ann = new Person(link.token(), "en", true).starts();
        ann.presses("next", Map.of());
        if (!question.equals("food")) {
            ann.answers("never");
        }
        ann.opens("/q/" + question);

        ann.presses("next", form(fields));

        assertThat(ann.status()).isEqualTo(422);
        assertThat(ann.page()).contains("<title>Error: ", "class=\"summary\" role=\"alert\" tabindex=\"-1\" autofocus");
        assertThat(ann.page().split(words, -1)).hasSize(3);
        if (fields != null) {
            assertThat(ann.page())
                    .contains("value=\"" + fields.replaceAll(",.*", "").replaceAll(".*=", "") + "\"");
        }
    }

    @Test
    void a_language_without_words_of_its_own_is_marked_on_every_mixed_part() {
        World.Link somali = world.link(oak, world.publish(oak, Surveys.inSomali()));

        Person hodan = new Person(somali.token(), "so", true).opens("");

        assertThat(hodan.page())
                .contains(
                        "<html lang=\"so\" dir=\"ltr\">",
                        "<body lang=\"en\" dir=\"ltr\">",
                        "<h1 lang=\"so\" dir=\"ltr\">");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "unknown,en,404,This link is not open",
        "unknown,es,404,Este enlace no está abierto",
        "unknown,ar,404,هذا الرابط غير مفتوح"
    })
    void a_link_that_never_was_is_told_kindly_in_the_browsers_language(
            String token, String language, int status, String words) {
        Person visitor = new Person(token, language, true).opens("");

        assertThat(visitor.status()).isEqualTo(status);
        assertThat(visitor.page()).contains(words);
    }

    @Test
    void closed_links_and_closed_questions_say_so() {
        World.Link revoked = world.link(oak, checkIn, null, true);
        World.Link closed = world.link(oak, world.close(world.publish(oak, Surveys.checkIn())));

        assertThat(new Person(revoked.token(), "en", true).opens("").page()).contains("not open");
        assertThat(new Person(closed.token(), "en", true).opens("").page()).contains("questions are closed");
        assertThat(new Person(closed.token(), "en", true).opens("/check").status())
                .isEqualTo(410);
    }

    @Test
    void every_page_is_small_whole_and_guarded() throws IOException {
        Response page = given().get("/a/" + link.token());

        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "style-src 'sha256-", "script-src 'sha256-", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.asString())
                .containsOnlyOnce("<script")
                .doesNotContain("<script src", "<link rel=\"stylesheet\"", "<img", "style=\"");
        assertThat(Style.SCRIPT.getValue()).hasSizeLessThan(LARGEST_SCRIPT);
        assertThat(compressed(page.asString())).isLessThan(LARGEST_PAGE);
    }

    @Test
    void a_script_that_sends_for_the_page_is_told_where_to_go_on() {
        given().header("Earshot-Waiting", "1")
                .contentType("application/x-www-form-urlencoded")
                .formParam("do", "start")
                .post("/a/" + link.token())
                .then()
                .statusCode(204)
                .header("Location", (String) null)
                .header("Earshot-Next", "/a/" + link.token() + "/q/about-food");
    }

    @Test
    void what_the_page_carried_may_have_been_changed_on_the_way() {
        given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .formParam("so-far", "not-ours")
                .formParam("do", "send")
                .post("/a/" + link.token() + "/check")
                .then()
                .statusCode(303);
        given().contentType("application/json")
                .body("{}")
                .post("/a/" + link.token() + "/check")
                .then()
                .statusCode(415);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    broken escapes      | /q/food | do=next&answer=%zz&%=%
                    no utf-8            | /q/food | do=next&answer=%ff%fe
                    a NUL               | /q/food | do=next&answer=%00
                    no such question    | /q/nope | do=next&answer=x
                    a draft that is none | /q/food | do=next&answer=often&so-far=AAAA
                    no button           | /check  | lang=en
                    nothing             |         | lang=xx
                    no code             | /receipt | do=withdraw-yes&code=%00%00
                    """)
    void no_form_breaks_a_page(String label, @org.jspecify.annotations.Nullable String path, String body) {
        Response answer = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .body(body)
                .post("/a/" + link.token() + (path == null ? "" : path));

        assertThat(answer.statusCode()).isIn(200, 303, 422);
    }

    private void throughTo(Person person, String food) {
        person.presses("next", Map.of()).answers(food);
        for (int i = 0; i < 12 && !person.page().contains("value=\"send\""); i++) {
            person.skips();
        }
        assertThat(person.page()).contains("value=\"send\"");
    }

    /** The same form sent a second time, as by an impatient thumb. */
    private void again(String check) {
        String soFar = check.replaceAll("(?s).*name=\"so-far\" value=\"([^\"]*)\".*", "$1");
        given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .formParam("so-far", soFar)
                .formParam("lang", "en")
                .formParam("do", "send")
                .post("/a/" + link.token() + "/check")
                .then()
                .statusCode(200);
    }

    private List<ResponseEvent> onTopic(String code) {
        UUID id = ReceiptCode.typed(code).orElseThrow().responseId(oak.id());
        return ResponsesTopic.of(servers, id);
    }

    private static Map<String, String> form(@org.jspecify.annotations.Nullable String fields) {
        Map<String, String> form = new java.util.LinkedHashMap<>();
        for (String field : fields == null ? new String[0] : fields.split(",", -1)) {
            form.put(field.replaceAll("=.*", ""), field.replaceAll(".*=", ""));
        }
        return form;
    }

    private static int compressed(String page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
