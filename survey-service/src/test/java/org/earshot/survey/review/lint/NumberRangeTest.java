package org.earshot.survey.review.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ranges as choices name them. */
class NumberRangeTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 18 to 34 | 18 | 34",
                "en | 18–34 | 18 | 34",
                "en | Under 18 | -Infinity | 17",
                "en | Less than $1,000 | -Infinity | 999",
                "en | 65 or older | 65 | Infinity",
                "en | 65+ | 65 | Infinity",
                "en | Over 20 miles | 21 | Infinity",
                "en | Up to 5 | -Infinity | 5",
                "en | 3 | 3 | 3",
                "en | $10,000-$19,999 | 10000 | 19999",
                "es | Menos de 18 | -Infinity | 17",
                "es | De 18 a 34 | 18 | 34",
                "es | 65 o más | 65 | Infinity",
                "es | Más de 15 | 16 | Infinity",
                "fr | 18 à 34 | 18 | 34",
            })
    void aLabelNamesARange(String language, String label, double low, double high) {
        assertEquals(Optional.of(new NumberRange(label, low, high)), NumberRange.in(label, language));
    }

    @ParameterizedTest
    @CsvSource({"None", "a + b", "'1, 2 and 3 4'"})
    void whatNamesNoRangeIsNone(String label) {
        assertEquals(Optional.empty(), NumberRange.in(label, "en"));
    }
}
