package org.earshot.survey.review.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.earshot.contracts.instrument.Asking;
import org.earshot.contracts.instrument.Choice;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.LongText;
import org.earshot.contracts.instrument.Question;
import org.earshot.contracts.instrument.ShortText;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.YesNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every rule; how well each does is measured on the labelled questions. */
class RulesTest {

    @Test
    void everyRuleSaysItsReasonItsExampleAndItsSourceInEachLanguageOfTheConsole() {
        Set<String> ids = new HashSet<>();
        for (Rule rule : Rules.all()) {
            assertTrue(ids.add(rule.id()), rule.id());
            for (String language : RuleCard.LANGUAGES) {
                RuleCard card = RuleCard.of(rule.id(), language);
                assertFalse(
                        card.why().isBlank()
                                || card.before().isBlank()
                                || card.source().isBlank(),
                        rule.id());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "an absolute word | Do you always have enough food? | Do you usually have enough food?",
                "an opener | Don't you think the bus is late? | Do you think the bus is late?",
                "praise | How helpful was our wonderful team? | How helpful was our team?",
                "an appeal | As you know, sleep matters. Do you sleep? | Sleep matters. Do you sleep?",
                "jargon | Did you utilize the pantry? | Did you use the pantry?",
                "a name | What do homeless people need? | What do people without a home need?",
                "Spanish | ¿Siempre tiene comida? | ¿Por lo general tiene comida?",
            })
    void aWordThatHasABetterOneIsReplacedInTheSuggestion(String label, String text, String rewrite) {
        List<String> rewrites = Rules.review(asking(text)).stream()
                .map(ReviewFinding::rewrite)
                .filter(rewrite::equals)
                .toList();

        assertEquals(List.of(rewrite), rewrites);
    }

    @Test
    void aFindingKeepsItsKeyWhileTheTextStaysAndLosesItWhenTheTextChanges() {
        String before = only(asking("Do you always eat?")).key();

        assertEquals(before, only(asking("Do you always eat?")).key());
        assertNotEquals(before, only(asking("Do you always sleep?")).key());
    }

    @Test
    void aLanguageThatNoWordListReadsIsLookedAtForLengthAndBuildOnly() {
        Instrument german = new Instrument(
                LocalizedText.of("de", "x"),
                List.of("de"),
                null,
                null,
                List.of(new YesNo(
                        "q", Asking.of(LocalizedText.of("de", "Haben Sie immer genug und gut zu essen?")), null, null)),
                null);

        assertEquals(List.of(), Rules.review(german));
        assertEquals(
                List.of("hard-to-read"),
                Rules.review(inLanguage("de", "wort ".repeat(30))).stream()
                        .map(ReviewFinding::rule)
                        .toList());
        assertEquals(
                List.of("hard-to-read"),
                Rules.review(inLanguage("zh", "字".repeat(70))).stream()
                        .map(ReviewFinding::rule)
                        .toList());
    }

    @Test
    void whatIsAskedInSeveralLanguagesIsFoundInEachThatHasIt() {
        LocalizedText text = new LocalizedText(Map.of("en", "Do you always eat?", "es", "¿Come bien?"));
        Instrument both = new Instrument(
                text, List.of("en", "es"), null, null, List.of(new LongText("q", Asking.of(text))), null);

        List<ReviewFinding> findings = Rules.review(both);

        assertEquals(
                List.of("en"), findings.stream().map(ReviewFinding::language).toList());
    }

    @Test
    void fortyLongQuestionsAreTooLongInAllAndEightShortOnesAreNot() {
        assertTrue(Rules.review(many(40)).stream().anyMatch(f -> f.rule().equals("too-long") && f.question() == null));
        assertTrue(Rules.review(many(8)).stream().noneMatch(f -> f.rule().equals("too-long")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a and ",
                "the the ",
                "not ",
                "who and ",
                "how many how many ",
                "((((",
                "\\E\\Q",
                "between between ",
                "in en la a ",
                "? ",
                "1 to 1,000 "
            })
    void aHostileTextIsReadInBoundedTime(String piece) {
        String text = piece.repeat(100_000 / piece.length());

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Rules.review(asking(text)));
    }

    @Test
    void rangesInOtherLanguagesAreReadByTheirNumbers() {
        List<Choice> choices = IntStream.range(0, 3)
                .mapToObj(i -> new Choice("c" + i, LocalizedText.of("ar", (i * 5) + "-" + (i * 5 + 5)), null, false))
                .toList();
        Question question = new SingleChoice("q", Asking.of(LocalizedText.of("ar", "كم؟")), choices, null);

        ReviewFinding finding =
                only(new Instrument(LocalizedText.of("ar", "x"), List.of("ar"), null, null, List.of(question), null));

        assertEquals("broken-ranges", finding.rule());
        assertEquals(List.of("0-5 / 5-10", "5-10 / 10-15"), finding.words());
    }

    private static ReviewFinding only(Instrument instrument) {
        List<ReviewFinding> findings = Rules.review(instrument);
        assertEquals(1, findings.size(), findings.toString());
        return findings.get(0);
    }

    private static Instrument asking(String text) {
        return inLanguage(text.startsWith("¿") ? "es" : "en", text);
    }

    private static Instrument inLanguage(String language, String text) {
        LocalizedText localized = LocalizedText.of(language, text);
        return new Instrument(
                localized, List.of(language), null, null, List.of(new LongText("q", Asking.of(localized))), null);
    }

    private static Instrument many(int questions) {
        LocalizedText text = LocalizedText.of("en", "Which way did you come here today?");
        return new Instrument(
                text,
                List.of("en"),
                null,
                null,
                IntStream.range(0, questions)
                        .<Question>mapToObj(i -> new ShortText("q" + i, Asking.of(text)))
                        .toList(),
                null);
    }
}
