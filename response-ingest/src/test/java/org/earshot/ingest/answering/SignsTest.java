package org.earshot.ingest.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.event.ResponseFlag;
import org.earshot.contracts.receipt.ReceiptCode;
import org.junit.jupiter.api.Test;

class SignsTest {
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

    private final Draft begun =
            Draft.begin(ReceiptCode.random(new SecureRandom()), "en").begunAt(NOON);

    @Test
    void five_answers_within_three_seconds_are_faster_than_anybody_reads() {
        assertThat(answered(5).flags(NOON.plusSeconds(3))).containsExactly(ResponseFlag.TOO_FAST);
        assertThat(answered(5).flags(NOON.plusSeconds(5))).isEmpty();
    }

    @Test
    void of_few_answers_and_of_skipped_questions_time_tells_nothing() {
        Draft skipped = answered(2)
                .with("x", new Answer.Skipped())
                .with("y", new Answer.Skipped())
                .with("z", new Answer.Skipped());

        assertThat(skipped.flags(NOON)).isEmpty();
    }

    @Test
    void what_came_by_text_message_is_not_timed() {
        assertThat(answered(5).texted("by-text", new Answer.Flag(true)).flags(NOON))
                .isEmpty();
    }

    @Test
    void a_field_that_no_person_sees_tells_of_a_program_however_slow() {
        assertThat(answered(1).trapped().flags(NOON.plusSeconds(3600))).containsExactly(ResponseFlag.HIDDEN_FIELD);
        assertThat(answered(5).trapped().flags(NOON)).containsExactly(ResponseFlag.HIDDEN_FIELD, ResponseFlag.TOO_FAST);
    }

    private Draft answered(int questions) {
        Draft draft = begun;
        for (int i = 0; i < questions; i++) {
            draft = draft.with("q" + i, new Answer.Flag(true));
        }
        return draft;
    }
}
