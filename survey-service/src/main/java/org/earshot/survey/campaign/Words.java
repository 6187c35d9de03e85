package org.earshot.survey.campaign;

import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.survey.contact.ContactChannel;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign says, by language. The link stands where {@link #LINK} does, else at the end.
 *
 * @param subject of e-mails
 * @param letter of e-mails, which have more room; null for the words of text messages
 */
public record Words(
        LocalizedText invitation,
        LocalizedText reminder,
        LocalizedText subject,
        @Nullable LocalizedText letter) {
    /** Stands for the personal link. */
    public static final String LINK = "{link}";

    /** Most characters of a text. */
    public static final int MOST_CHARS = 1_000;

    /** Most characters of a letter. */
    public static final int MOST_LETTER_CHARS = 3_000;

    /** The text to be sent in a language. */
    public String text(ContactChannel channel, boolean again, String language, String link) {
        String text = written(channel, again, language);
        if (text.contains(LINK)) {
            return text.replace(LINK, link);
        }
        return text.contains(link) ? text : text.strip() + " " + link;
    }

    /** The text as it was written, with or without a place for the link. */
    String written(ContactChannel channel, boolean again, String language) {
        LocalizedText longer = channel == ContactChannel.EMAIL ? letter : null;
        LocalizedText text = longer == null ? again ? reminder : invitation : longer;
        return text.in(language);
    }
}
