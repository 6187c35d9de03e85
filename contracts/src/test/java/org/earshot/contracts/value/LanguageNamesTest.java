package org.earshot.contracts.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageNamesTest {
    @Test
    void aLanguageIsNamedInTheReadersAndInItself() {
        assertEquals("Spanish", LanguageNames.of("es", Locale.ENGLISH));
        assertEquals("árabe", LanguageNames.of("ar", Locale.forLanguageTag("es")));
        assertEquals("Español", LanguageNames.own("es"));
        assertEquals("العربية", LanguageNames.own("ar"));
    }

    @Test
    void whatNobodyKnowsIsCalledByItsTag() {
        assertEquals("--", LanguageNames.of("--", Locale.ENGLISH));
        assertEquals("--", LanguageNames.own("--"));
    }
}
