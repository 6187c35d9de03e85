package org.earshot.insight.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.earshot.insight.codebook.Words;
import org.earshot.insight.codebook.lucene.LuceneWords;
import org.earshot.insight.theme.ThemeTallies.WordTally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmergingTest {

    /**
     * By hand: prior 100 · 40 / 3000 = 1.3333; log(31.3333 / 1068.6667) − log(11.3333 / 2088.6667) = 1.687048; variance 1/31.3333 +
     * 1/11.3333 = 0.1201502.
     */
    @Test
    void log_odds_are_those_computed_by_hand() {
        LogOdds odds = new LogOdds(30, 10, 1000, 2000);

        assertEquals(1.687048, odds.delta(), 1e-6);
        assertEquals(1.687048 / Math.sqrt(0.1201502), odds.z(), 1e-5);
    }

    @Test
    void a_word_that_is_used_as_before_has_not_risen() {
        assertEquals(0, new LogOdds(20, 40, 1000, 2000).delta(), 1e-9);
    }

    @Test
    void a_word_rises_only_with_enough_people_behind_it() {
        List<WordTally> words =
                around(new WordTally("bus", "bus", true, 40, 12), new WordTally("car", "car", true, 9, 0));

        List<Emerging.Risen> risen = new Emerging(10).of(words);

        assertEquals(List.of("bus"), risen.stream().map(Emerging.Risen::word).toList());
        assertEquals(12L, risen.get(0).before());
    }

    @Test
    void how_few_used_it_before_shows_neither_as_a_number_nor_in_the_standard_errors() {
        List<Emerging.Risen> none = new Emerging(10).of(around(new WordTally("bus", "bus", true, 60, 0)));
        List<Emerging.Risen> some = new Emerging(10).of(around(new WordTally("bus", "bus", true, 60, 9)));

        assertNull(none.get(0).before());
        assertEquals(some, none);
    }

    @Test
    void a_word_that_everybody_begins_with_a_capital_may_be_a_name() {
        assertEquals(List.of(), new Emerging(10).of(around(new WordTally("maria", "maria", false, 60, 0))));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The bus was late, ask Maria Lopez or call 555-123-4567. | bus late ask call",
                "en | Write to me@example.org about rent in 2026 | Write rent",
                "en | RENT IS TOO HIGH | rent high",
                "es | Los autobuses no llegan a San Pedro | autobuses llegan",
                "ar | الباص لا يصل 12345 | الباص يصل"
            })
    void words_that_may_tell_who_somebody_is_are_not_counted(String language, String text, String counted) {
        Words words = new LuceneWords();

        List<String> forms = CountedWord.of(text, words.of(language, text), language, words).stream()
                .map(CountedWord::form)
                .toList();

        assertEquals(List.of(counted.split(" ")), forms);
    }

    @Test
    void a_person_who_repeats_a_word_counts_once() {
        Words words = new LuceneWords();
        String text = "rent rent rents";

        assertEquals(1, CountedWord.of(text, words.of("en", text), "en", words).size());
    }

    @Test
    void chance_alone_raises_hardly_a_word() {
        Random random = new Random(777);
        List<WordTally> words = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            double rate = 0.002 + 0.05 * random.nextDouble();
            words.add(new WordTally("w" + i, "w" + i, true, drawn(random, 300, rate), drawn(random, 1800, rate)));
        }

        int risen = new Emerging(10).of(words).size();

        assertTrue(risen <= 8, () -> risen + " of 2000");
    }

    private static long drawn(Random random, int people, double rate) {
        return IntStream.range(0, people)
                .filter(i -> random.nextDouble() < rate)
                .count();
    }

    /** Beside words that are used as ever. */
    private static List<WordTally> around(WordTally... words) {
        List<WordTally> all = new ArrayList<>(List.of(words));
        IntStream.range(0, 50).forEach(i -> all.add(new WordTally("w" + i, "w" + i, true, 20, 120)));
        return all;
    }
}
