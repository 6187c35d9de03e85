package org.earshot.ingest.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import org.earshot.contracts.receipt.ReceiptCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptCodeTest {
    private static final UUID ORGANIZATION = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final ReceiptCode code = ReceiptCode.random(new Random(7));

    @Test
    void a_code_is_twelve_characters_in_three_groups() {
        assertThat(code.grouped()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
    }

    @Test
    void a_code_typed_by_hand_is_understood_in_any_case_and_with_any_separator() {
        String byHand = " "
                + code.grouped()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace("-", " . ")
                        .replace('0', 'o')
                        .replace('1', 'l');

        assertThat(ReceiptCode.typed(byHand)).contains(code);
    }

    @Test
    void one_wrong_character_is_noticed_wherever_it_stands() {
        for (int i = 0; i < code.characters().length(); i++) {
            StringBuilder wrong = new StringBuilder(code.characters());
            wrong.setCharAt(i, wrong.charAt(i) == 'A' ? 'B' : 'A');

            assertThat(ReceiptCode.typed(wrong.toString())).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"nothing,''", "too short,ABCD", "other script,شكرا", "too long,ABCDEFGHJKMNPQRST"})
    void what_is_no_code_is_told(String label, String typed) {
        assertThat(ReceiptCode.typed(typed)).isEmpty();
    }

    @Test
    void the_response_id_follows_from_code_and_organization_alone() {
        UUID id = code.responseId(ORGANIZATION);

        assertThat(new ReceiptCode(code.characters()).responseId(ORGANIZATION)).isEqualTo(id);
        assertThat(code.responseId(UUID.randomUUID())).isNotEqualTo(id);
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }
}
