package org.earshot.ingest.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.earshot.contracts.answer.Answer;
import org.earshot.contracts.receipt.ReceiptCode;
import org.junit.jupiter.api.Test;

class DraftTest {
    private static final Draft ANSWERED =
            Draft.begin(ReceiptCode.ofLink("a-link", null), "en").with("food", new Answer.Text("often"));

    @Test
    void of_two_copies_the_one_that_was_changed_more_often_stands() {
        Draft changed = ANSWERED.with("food", new Answer.Text("never"));

        assertThat(ANSWERED.orNewer(changed)).isEqualTo(changed);
        assertThat(changed.orNewer(ANSWERED)).isEqualTo(changed);
    }

    @Test
    void answers_that_are_no_longer_kept_come_back_with_a_page_that_still_has_them() {
        Draft emptied = ANSWERED.delivered().emptied();

        assertThat(emptied.orNewer(ANSWERED)).isEqualTo(ANSWERED);
    }

    @Test
    void a_page_from_before_a_correction_does_not_take_its_place() {
        Draft correcting = ANSWERED.delivered().emptied().corrected();

        assertThat(correcting.orNewer(ANSWERED)).isEqualTo(correcting);
    }

    @Test
    void a_page_from_before_a_withdrawal_does_not_look_like_what_follows_it() {
        ReceiptCode code = ANSWERED.code();
        Draft anew =
                Draft.begin(ReceiptCode.ofLink("a-link", code), "en").in("es").in("en");

        assertThat(anew.orNewer(ANSWERED)).isEqualTo(anew);
    }
}
