package org.earshot.survey.identity.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalAddressTest {
    @ParameterizedTest(name = "{0} leads to {1}")
    @CsvSource({
        "/instruments, /instruments",
        "/needs/food-insecurity?lang=es, /needs/food-insecurity?lang=es",
        "instruments, /",
        "//evil.example/x, /",
        "https://evil.example/, /",
        "/\\evil.example, /",
        "javascript:alert(1), /",
        "'', /",
    })
    void afterSignInNobodyIsSentElsewhere(String wanted, String leadsTo) {
        assertEquals(leadsTo, LocalAddress.of(wanted).toString());
    }
}
