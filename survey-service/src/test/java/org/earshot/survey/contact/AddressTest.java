package org.earshot.survey.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "(202) 555-0143, US, +12025550143",
        "1-202-555-0143, US, +12025550143",
        "+1 202 555 0143, DE, +12025550143",
        "٢٠٢٥٥٥٠١٤٣, US, +12025550143",
        "0151 23456789, DE, +4915123456789",
    })
    void oneNumberHasOneSpelling(String written, String country, String stored) {
        assertEquals(stored, Address.phone(written, country).text());
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "hello, US, no-number",
        "911, US, no-such-number",
        "202 555 01, US, no-such-number",
        "+1 202 555 0143 77 88 99, US, no-such-number",
        "030 901820, DE, landline",
    })
    void whatNoPhoneThatTakesTextsCanHaveIsRefused(String written, String country, String code) {
        ContactRefused refused = assertThrows(ContactRefused.class, () -> Address.phone(written, country));

        assertEquals(code, refused.flaws().get(0).code());
    }

    @Test
    void anEmailAddressIsOneInAnyCase() {
        assertEquals(Address.email("ana@example.org"), Address.email(" Ana@Example.org "));
        assertThrows(ContactRefused.class, () -> Address.email("ana at example.org"));
    }

    @Test
    void noLogShowsIt() {
        Address address = Address.phone("202 555 0143", "US");

        assertFalse(address.toString().contains("555"));
        assertEquals("+1 202-555-0143", address.shown());
    }
}
