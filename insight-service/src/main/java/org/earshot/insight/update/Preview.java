package org.earshot.insight.update;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An update in one language as people will meet it.
 *
 * @param direction {@code ltr} or {@code rtl}
 * @param sms as a text message; without what was heard, then without the page's address, where that does not fit
 * @param smsFits false when it takes more than two segments: it must be shortened before it can be sent
 * @param smsCost what one message costs, in the configured currency; null where no price is configured
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Preview(
        String language,
        String direction,
        Note note,
        SmsText sms,
        boolean smsFits,
        @Nullable String smsCost,
        Email email) {

    /** As it stands on the public page. */
    public record Note(String heardTitle, String heard, String doneTitle, String done) {}

    /** As an e-mail. */
    public record Email(String subject, String text, String html) {}
}
