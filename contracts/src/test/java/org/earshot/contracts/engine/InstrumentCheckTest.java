package org.earshot.contracts.engine;

import static org.earshot.contracts.engine.Surveys.all;
import static org.earshot.contracts.engine.Surveys.atLeast;
import static org.earshot.contracts.engine.Surveys.atMost;
import static org.earshot.contracts.engine.Surveys.choice;
import static org.earshot.contracts.engine.Surveys.instrument;
import static org.earshot.contracts.engine.Surveys.is;
import static org.earshot.contracts.engine.Surveys.line;
import static org.earshot.contracts.engine.Surveys.many;
import static org.earshot.contracts.engine.Surveys.not;
import static org.earshot.contracts.engine.Surveys.number;
import static org.earshot.contracts.engine.Surveys.one;
import static org.earshot.contracts.engine.Surveys.rating;
import static org.earshot.contracts.engine.Surveys.scored;
import static org.earshot.contracts.engine.Surveys.stating;
import static org.earshot.contracts.engine.Surveys.text;
import static org.earshot.contracts.engine.Surveys.yesNo;
import static org.earshot.contracts.engine.Surveys.yesNoAbout;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.earshot.contracts.engine.Finding.Severity;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Condition;
import org.earshot.contracts.instrument.ContactQuestion;
import org.earshot.contracts.instrument.DateQuestion;
import org.earshot.contracts.instrument.Info;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.NeedMapping;
import org.earshot.contracts.instrument.NumericNeed;
import org.earshot.contracts.instrument.Privacy;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.Score;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.contracts.need.Taxonomy;
import org.earshot.contracts.need.TaxonomyTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InstrumentCheckTest {

    @Test
    void a_sound_instrument_has_no_findings() {
        Instrument sound = instrument(
                yesNo("kids"),
                yesNo("milk", is("kids", "true")),
                rating("stress", new NumericNeed("stress", 0, 10, 7)),
                one(
                        "food",
                        choice("often", new NeedMapping("food-insecurity", 1)),
                        choice("never", new NeedMapping("food-insecurity", 0))));

        assertEquals(List.of(), InstrumentCheck.check(sound));
    }

    @Test
    void only_an_anonymous_instrument_may_not_ask_where_to_reach_people() {
        Question email = new ContactQuestion(
                "email", Asking.of(LocalizedText.of("en", "Your e-mail?")), ContactQuestion.Kind.EMAIL, null);
        Instrument confidential = instrument(email);
        Instrument anonymous = new Instrument(
                confidential.title(),
                confidential.languages(),
                null,
                null,
                Privacy.ANONYMOUS,
                confidential.questions(),
                null);

        assertTrue(InstrumentCheck.publishable(InstrumentCheck.check(confidential)));
        assertEquals(
                List.of("contact-in-anonymous /questions/0"),
                InstrumentCheck.check(anonymous).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> finding.code() + " " + finding.pointer())
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("errors")
    void errors_say_where(String code, String pointer, Instrument instrument) {
        List<Finding> findings = InstrumentCheck.check(instrument);

        assertEquals(List.of("ERROR " + code + " " + pointer), told(findings));
        assertFalse(InstrumentCheck.publishable(findings));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("warnings")
    void warnings_say_where_and_do_not_keep_it_from_being_published(
            String code, String pointer, Instrument instrument) {
        List<Finding> findings = InstrumentCheck.check(instrument);

        assertEquals(List.of("WARNING " + code + " " + pointer), told(findings));
        assertTrue(InstrumentCheck.publishable(findings));
    }

    @Test
    void an_organisations_own_needs_can_be_mapped_to() {
        Taxonomy extended = Taxonomy.gravity()
                .extendedBy(List.of(TaxonomyTerm.top("ours", "school-supplies", "en", "School supplies")));

        List<Finding> findings = InstrumentCheck.check(instrument(yesNoAbout("school-supplies")), extended);

        assertEquals(List.of(), findings);
    }

    @Test
    void everything_wrong_is_told_at_once() {
        Instrument wrong = new Instrument(
                new LocalizedText(Map.of()),
                List.of("en", "es"),
                null,
                null,
                List.of(line("UPPER"), one("c")),
                List.of());

        assertEquals(
                List.of(
                        "ERROR missing-text /title/en",
                        "ERROR missing-text /title/es",
                        "ERROR missing-text /questions/0/asking/text/es",
                        "ERROR missing-text /questions/1/asking/text/es",
                        "ERROR bad-id /questions/0/id",
                        "ERROR too-few-choices /questions/1/choices"),
                told(InstrumentCheck.check(wrong)));
    }

    static Stream<Arguments> errors() {
        return Stream.of(textErrors(), questionErrors(), conditionErrors(), scoreErrors(), quoteErrors())
                .flatMap(s -> s);
    }

    private static Stream<Arguments> quoteErrors() {
        Question forced = new YesNo(
                "forced", new Asking(text("May others read it?"), null, true, false, null, null), List.of(), List.of());
        return Stream.of(
                error("unknown-question", "/questions/0/quoteConsent", instrument(quotable("nobody"))),
                error("not-a-yes-no-question", "/questions/0/quoteConsent", instrument(quotable("q"), line("q"))),
                error("forced-consent", "/questions/0/quoteConsent", instrument(quotable("forced"), forced)));
    }

    @Test
    void words_may_be_quoted_with_the_consent_that_a_yes_or_no_question_asks_for() {
        assertEquals(List.of(), InstrumentCheck.check(instrument(quotable("q"), yesNo("q"))));
    }

    private static Question quotable(String consent) {
        return new LongText("words", Asking.of(text("Anything else?")), consent);
    }

    private static Stream<Arguments> textErrors() {
        Question q = yesNo("q");
        String long2001 = "x".repeat(2001);
        return Stream.of(
                error("no-questions", "/questions", instrument()),
                error("no-questions", "/questions", instrument(new Info("hello", Asking.of(text("Hello"))))),
                error("no-languages", "/languages", spoken(List.of(), q)),
                error("malformed-language", "/languages/0", titled("english_us", "Check-in")),
                error("malformed-language", "/languages/0", titled(" ", "Check-in")),
                error("duplicate-language", "/languages/1", spoken(List.of("en", "EN"), q)),
                error("missing-text", "/questions/0/asking/text/en", instrument(worded(q, "  "))),
                error(
                        "missing-text",
                        "/questions/0/choices/1/label/en",
                        instrument(one("q", choice("a"), new Choice("b", text(""), List.of(), false)))),
                error("too-long", "/title/en", titled("en", "x".repeat(201))),
                error("too-long", "/questions/0/asking/text/en", instrument(worded(q, long2001))),
                error("too-many", "/languages", spoken(Collections.nCopies(21, "en"), q)),
                error(
                        "too-many",
                        "/questions",
                        instrument(IntStream.range(0, 1 + InstrumentCheck.MAX_QUESTIONS)
                                .mapToObj(i -> yesNo("q" + i))
                                .toArray(Question[]::new))));
    }

    private static Stream<Arguments> questionErrors() {
        Choice[] many = IntStream.range(0, 101).mapToObj(i -> choice("c" + i)).toArray(Choice[]::new);
        Asking required = new Asking(text("Read"), null, true, false, null, null);
        DateQuestion date =
                new DateQuestion("d", Asking.of(text("d")), LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1));
        NeedMapping food = new NeedMapping("food-insecurity", 1);
        return Stream.of(
                error("bad-id", "/questions/0/id", instrument(yesNo("a b"))),
                error("bad-id", "/questions/0/id", instrument(yesNo("Ä"))),
                error("bad-id", "/questions/0/id", instrument(yesNo("x".repeat(65)))),
                error("duplicate-id", "/questions/1/id", instrument(yesNo("a"), rating("a"))),
                error("bad-id", "/questions/0/choices/0/id", instrument(one("q", choice("A"), choice("b")))),
                error("duplicate-id", "/questions/0/choices/1/id", instrument(many("q", choice("a"), choice("a")))),
                error("too-few-choices", "/questions/0/choices", instrument(many("q", choice("a")))),
                error("too-many", "/questions/0/choices", instrument(one("q", many))),
                error("min-above-max", "/questions/0/min", instrument(number("n", 2, 1, 0))),
                error("min-above-max", "/questions/0/min", instrument(date)),
                error("bad-decimals", "/questions/0/decimals", instrument(number("n", 1, 2, 7))),
                error("bad-decimals", "/questions/0/decimals", instrument(number("n", 1, 2, -1))),
                error("required-info", "/questions/0/asking/required", instrument(new Info("i", required), yesNo("q"))),
                error("unknown-need", "/questions/0/whenYes/0/need", instrument(yesNoAbout("food"))),
                error(
                        "unknown-need",
                        "/questions/0/needs/0/need",
                        instrument(rating("r", new NumericNeed("hunger", 0, 10, 5)))),
                error(
                        "repeated-need",
                        "/questions/0/choices/0/needs/1/need",
                        instrument(one("q", choice("a", food, food), choice("b", food)))));
    }

    private static Stream<Arguments> conditionErrors() {
        String first = "/questions/0/asking/showWhen";
        String second = "/questions/1/asking/showWhen";
        Condition deep = all(not(is("gone", "true")));
        Condition[] crowd = Collections.nCopies(50, is("a", "true")).toArray(Condition[]::new);
        return Stream.of(
                error("unknown-question", first + "/of/0/of/question", instrument(yesNo("a", deep))),
                error("self-reference", first + "/question", instrument(yesNo("a", is("a", "true")))),
                error("forward-reference", first + "/question", instrument(yesNo("a", is("b", "true")), yesNo("b"))),
                error("impossible-value", second + "/value", instrument(yesNo("a"), yesNo("b", is("a", "yes")))),
                error("impossible-value", second + "/value", instrument(rating("a"), yesNo("b", is("a", "11")))),
                error(
                        "impossible-value",
                        second + "/value",
                        instrument(number("a", 0, 9, 1), yesNo("b", is("a", "0.25")))),
                error(
                        "impossible-value",
                        second + "/value",
                        instrument(one("a", choice("x"), choice("y")), yesNo("b", is("a", "z")))),
                error("impossible-value", second + "/value", instrument(line("a"), yesNo("b", is("a", " ")))),
                error("impossible-value", second + "/value", instrument(rating("a"), yesNo("b", atLeast("a", 10.5)))),
                error(
                        "impossible-value",
                        second + "/value",
                        instrument(number("a", 5, 9, 0), yesNo("b", atMost("a", 4)))),
                error(
                        "not-a-number-question",
                        second + "/question",
                        instrument(yesNo("a"), yesNo("b", atMost("a", 1)))),
                error("too-many", second, instrument(yesNo("a"), yesNo("b", all(crowd)))));
    }

    private static Stream<Arguments> scoreErrors() {
        Question r = rating("r");
        return Stream.of(
                error("bad-id", "/scores/0/id", scored(score("S", 1, "r"), r)),
                error("empty-score", "/scores/0/questions", scored(score("s", 1), r)),
                error("unknown-question", "/scores/0/questions/1", scored(score("s", 1, "r", "gone"), r)),
                error("not-a-number-question", "/scores/0/questions/0", scored(score("s", 1, "y"), yesNo("y"))),
                error("repeated-question", "/scores/0/questions/1", scored(score("s", 1, "r", "r"), r)),
                error("bad-minimum", "/scores/0/minAnswered", scored(score("s", 0, "r"), r)),
                error("bad-minimum", "/scores/0/minAnswered", scored(score("s", 2, "r"), r)));
    }

    static Stream<Arguments> warnings() {
        NeedMapping food = new NeedMapping("food-insecurity", 1);
        Question bounded = number("a", 0, 5, 1);
        Condition both = all(is("a", "true"), is("a", "false"));
        Condition between = all(atLeast("a", 2.01), atMost("a", 2.09));
        Condition whole = all(atLeast("a", 2.1), atMost("a", 2.1));
        Choice none = new Choice("none", text("None"), List.of(), true);
        Condition combined = all(is("a", "x"), is("a", "none"));
        return Stream.of(
                error(
                        "unmapped-choice",
                        "/questions/0/choices/1/needs",
                        instrument(one("q", choice("a", food), choice("b")))),
                error("no-rather-not-say", "/questions/0/asking/ratherNotSay", instrument(yesNoAbout("elder-abuse"))),
                error("no-rather-not-say", "/questions/0/asking/ratherNotSay", instrument(stating("age", "q"))),
                error(
                        "need-never-present",
                        "/questions/0/needs/0/presentFrom",
                        instrument(rating("r", new NumericNeed("stress", 0, 10, 11)))),
                unreachable(1, instrument(yesNo("a"), yesNo("b", both))),
                unreachable(1, instrument(bounded, yesNo("b", between))),
                unreachable(
                        3,
                        instrument(
                                bounded,
                                yesNo("b", whole),
                                yesNo("c", is("b", "true")),
                                yesNo("d", all(is("c", "true"), atLeast("a", 3))))),
                unreachable(1, instrument(many("a", choice("x"), none), yesNo("b", combined))),
                unreachable(1, instrument(yesNo("a"), yesNo("b", new Condition.AnyOf(List.of())))));
    }

    @Test
    void a_choice_that_stands_alone_need_not_be_mapped() {
        Choice none = new Choice("none", text("None"), List.of(), true);

        assertEquals(
                List.of(),
                InstrumentCheck.check(instrument(many("q", choice("a", new NeedMapping("stress", 1)), none))));
    }

    @Test
    void two_questions_cannot_state_one_dimension() {
        List<String> told = told(InstrumentCheck.check(instrument(stating("age", "a"), stating("age", "b"))));

        assertTrue(told.contains("ERROR duplicate-dimension /questions/1/dimension"), told::toString);
    }

    @Test
    void a_question_is_not_called_unreachable_when_there_are_too_many_ways_to_try() {
        Question[] questions = IntStream.range(0, InstrumentCheck.MAX_QUESTIONS)
                .mapToObj(i -> i == 0 ? yesNo("q0") : yesNo("q" + i, is("q" + (i - 1), "false")))
                .toArray(Question[]::new);

        assertEquals(List.of(), InstrumentCheck.check(instrument(questions)));
    }

    private static Arguments error(String code, String pointer, Instrument instrument) {
        return Arguments.of(code, pointer, instrument);
    }

    private static Arguments unreachable(int question, Instrument instrument) {
        return error("unreachable-question", "/questions/" + question + "/asking/showWhen", instrument);
    }

    private static Instrument titled(String language, String title) {
        return new Instrument(
                LocalizedText.of(language, title),
                List.of(language),
                null,
                null,
                List.of(new ShortText("q", Asking.of(LocalizedText.of(language, "Q")))),
                List.of());
    }

    private static Instrument spoken(List<String> languages, Question question) {
        LocalizedText title = new LocalizedText(Map.of("en", "Check-in", "EN", "Check-in"));
        Question asked = languages.contains("EN") ? new ShortText("q", Asking.of(title)) : question;
        return new Instrument(title, languages, null, null, List.of(asked), List.of());
    }

    private static Question worded(Question like, String text) {
        return new ShortText(like.id(), Asking.of(text(text)));
    }

    private static Score score(String id, int minAnswered, String... questions) {
        return new Score(id, Score.Method.MEAN, List.of(questions), minAnswered);
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(f -> (f.severity() == Severity.ERROR ? "ERROR " : "WARNING ") + f.code() + " " + f.pointer())
                .toList();
    }
}
