package org.earshot.insight.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.insight.codebook.lucene.LuceneWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {
    private final Words words = new LuceneWords();

    @ParameterizedTest(name = "{0} / {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // language | rule, lines parted by ; | text | words that are the reason, or nothing
                "en | house | We need a bigger House. | House",
                "en | house | The houses here cost too much, housing is hard. | houses,housing",
                "en | food bank | The food banks are far | food banks",
                "en | food bank | The bank has no food |",
                "en | evict* | They evicted us, the eviction was quick | evicted,eviction",
                "en | pay + rent | I cannot pay, since the rent went up | pay,rent",
                "en | pay + rent | The rent went up |",
                "en | no ~3 food | there is no good fresh food here | no,food",
                "en | no ~3 food | food? no | food? no",
                "en | no ~3 food | no bus comes on any day and food is far |",
                "en | food ; - food poisoning | I had food poisoning |",
                "en | food ; - food poisoning | I had food poisoning and have no food | food",
                "en-GB | house | My house | house",
                "es | casa | Las casas son caras | casas",
                "es | habitación | no hay habitaciones | habitaciones",
                "es | habitacion | La habitación está fría | habitación",
                "es | alquil* | Subieron el alquiler, no podemos alquilar | alquiler,alquilar",
                "ar | كتاب | أريد الكتاب | الكتاب",
                "ar | مدرسة | المدرسة بعيدة | المدرسة",
                "ar | بلا مأوى | نحن بلا مأوى | بلا مأوى",
                "vi | nhà | Nhà tôi ở xa | Nhà",
                "th | บ้าน | ฉันไม่มีบ้าน | บ้าน"
            })
    void a_text_is_in_a_theme_for_words_that_can_be_pointed_at(
            String language, String rule, String text, String reasons) {
        Sorting sorting = sorting(language, rule.split(";"));

        List<Reason> found = sorting.reasons(language, text);

        assertEquals(
                reasons == null ? "" : reasons,
                found.stream()
                        .flatMap(reason -> reason.spans().stream())
                        .map(span -> text.substring(span.start(), span.end()))
                        .collect(Collectors.joining(",")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "pay + | PART_MISSING",
                "~3 food | PART_MISSING",
                "- | PART_MISSING",
                "... | NO_WORD",
                "ev* | SHORT_BEGINNING",
                "e*vict | SHORT_BEGINNING",
                "no ~0 food | BAD_DISTANCE",
                "no ~x food | BAD_DISTANCE",
                "a ~ b ~ c ~ d | TOO_LONG"
            })
    void a_line_that_cannot_be_read_says_why(String line, UnreadableLine.Kind kind) {
        assertEquals(
                kind,
                assertThrows(UnreadableLine.class, () -> RuleLine.read(line, "en", words))
                        .kind());
    }

    @Test
    void a_language_without_a_rule_is_in_no_theme() {
        assertEquals(List.of(), sorting("en", "house").reasons("fr", "house"));
    }

    @Test
    void a_theme_whose_own_example_fails_has_a_fault_at_that_example() {
        Theme theme = new Theme(
                "food",
                LocalizedText.of("en", "Food"),
                Map.of("en", List.of("food")),
                List.of(
                        new Theme.Example("en", "We have no food", true),
                        new Theme.Example("en", "Food poisoning", false)));

        assertEquals(
                List.of(new ThemeCheck.Fault(ThemeCheck.Kind.EXAMPLE_FAILS, "en", 2)), ThemeCheck.faults(theme, words));
    }

    @Test
    void the_starter_codebook_has_a_sound_theme_for_every_need_in_three_languages() {
        List<Theme> themes = StarterCodebook.get().themes();

        assertEquals(23, themes.size());
        themes.forEach(theme -> {
            assertEquals(List.of(), ThemeCheck.faults(theme, words), theme.id());
            assertEquals(List.of("ar", "en", "es"), List.copyOf(theme.rules().keySet()), theme.id());
        });
    }

    /** Loose floors: they fall when an analyser or the codebook breaks. The figures themselves are printed by deploy/codebook-bench. */
    @ParameterizedTest
    @CsvSource({"en", "es", "ar"})
    void the_starter_codebook_agrees_with_a_reader_in_most_texts(String language) {
        Sorting sorting = new Sorting(StarterCodebook.get(), words);

        Agreement agreement = LabelledSet.read().stream()
                .filter(text -> text.language().equals(language))
                .map(text -> Agreement.of(
                        sorting.reasons(language, text.text()).stream()
                                .map(Reason::theme)
                                .toList(),
                        text.themes()))
                .reduce(Agreement.NONE, Agreement::plus);

        assertTrue(agreement.precision() > 0.6, agreement::toString);
        assertTrue(agreement.recall() > 0.6, agreement::toString);
    }

    private Sorting sorting(String language, String... lines) {
        String primary = language.substring(0, 2);
        Theme theme =
                new Theme("theme", LocalizedText.of("en", "Theme"), Map.of(primary, Arrays.asList(lines)), List.of());
        return new Sorting(new Codebook(1, List.of(theme)), words);
    }
}
