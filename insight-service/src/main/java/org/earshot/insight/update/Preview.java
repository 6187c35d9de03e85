package org.earshot.insight.update;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An update in one language as people will meet it.
 *
 * @param direction {@code ltr} or {@code rtl}
 * @param sms as a text message; where that does not fit, without what was heard, then without headings, then, of Spanish, without the
 *     accents that phones pay double for, and without the page's address at last
 * @param smsFits false when it takes more than two segments: it must be shortened before it can be sent
 * @param smsCut how many characters less of what was done make room for the page's address; 0 where it stands
 * @param smsCost what one message costs, in the configured currency; null where no price is configured
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Preview(
        String language,
        String direction,
        Note note,
        SmsText sms,
        boolean smsFits,
        int smsCut,
        @Nullable String smsCost,
        Email email) {

    /** Whether the text message leaves accents out: no character beyond those that every phone has is in it. */
    @JsonIgnore
    public boolean isWithoutAccents() {
        return sms.alphabet() == SmsText.Alphabet.GSM7
                && !SmsText.of(Previews.plain(note.done())).alphabet().equals(SmsText.Alphabet.GSM7);
    }

    /** As it stands on the public page. */
    public record Note(String heardTitle, String heard, String doneTitle, String done) {}

    /** As an e-mail. */
    public record Email(String subject, String text, String html) {}
}
