package org.earshot.survey.identity.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionStartTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "https needs nothing else, true, https://listen.example.org, false, starts",
        "this machine, true, http://localhost:8080, false, starts",
        "this machine by number, true, http://127.0.0.1:8080, false, starts",
        "this machine by number in IPv6, true, http://[::1]:8080, false, starts",
        "plain http to others, true, http://listen.example.org, false, earshot.public-url",
        "a name that only looks like this machine, true, http://localhost.example.org, false, earshot.public-url",
        "an address that only looks like this machine, true, http://127.0.0.1.example.org, false, earshot.public-url",
        "plain http to others on purpose, true, http://192.168.1.20:8080, true, starts",
        "no key, false, https://listen.example.org, true, earshot.identity.signing-key",
    })
    void aProductionStartIsRefusedUnlessSignInsAreSafe(
            String label, boolean hasKey, URI publicUrl, boolean allowPlainHttp, String outcome) {
        String objection =
                ProductionStart.objection(hasKey, publicUrl, allowPlainHttp).orElse("starts");

        assertEquals(true, objection.contains(outcome), objection);
    }
}
