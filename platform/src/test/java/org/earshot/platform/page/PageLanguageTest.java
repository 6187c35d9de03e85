package org.earshot.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PageLanguageTest {
    @Test
    void aLanguageIsCalledByItsNameOrElseByItsTag() {
        assertEquals("español", PageLanguage.SPANISH.nameOf("es"));
        assertEquals("Spanish", PageLanguage.ENGLISH.nameOf("es"));
        assertEquals("--", PageLanguage.ENGLISH.nameOf("--"));
    }
}
