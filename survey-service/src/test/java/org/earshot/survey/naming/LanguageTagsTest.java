package org.earshot.survey.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {
    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "English, en",
        "' spanish ', es",
        "español, es",
        "Espanol, es",
        "inglés, en",
        "العربية, ar",
        "الإنجليزية, en",
        "soomaali, so",
        "eng, en",
        "lao, lo",
        "es, es",
        "' ES_mx ', es-MX",
        "zh-hant, zh-Hant",
        "en-x-plain, en-x-plain",
        "hmn, hmn",
        "es-419, es-419",
    })
    void aLanguageIsMeantByItsNameOrItsTag(String written, String tag) {
        assertEquals(Optional.of(tag), LanguageTags.parse(written));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", " ", "??", "Klingonese", "no language", "und", "x-plain", "en-!"})
    void whatNamesNoLanguageIsNone(String written) {
        assertEquals(Optional.empty(), LanguageTags.parse(written));
    }

    @Test
    void everyTagOfTwoLettersMeansItself() {
        for (String code : Locale.getISOLanguages()) {
            assertEquals(Optional.of(Locale.forLanguageTag(code).toLanguageTag()), LanguageTags.parse(code), code);
        }
    }
}
