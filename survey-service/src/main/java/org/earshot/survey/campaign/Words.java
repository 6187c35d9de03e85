package org.earshot.survey.campaign;

import org.earshot.contracts.instrument.LocalizedText;

/**
 * What a campaign says, by language. The link stands where {@link #LINK} does, else at the end.
 *
 * @param subject of e-mails
 */
public record Words(LocalizedText invitation, LocalizedText reminder, LocalizedText subject) {
    /** Stands for the personal link. */
    public static final String LINK = "{link}";

    /** Most characters of a text. */
    public static final int MOST_CHARS = 1_000;

    /** The text to be sent in a language. */
    public String text(boolean again, String language, String link) {
        String text = (again ? reminder : invitation).in(language);
        return text.contains(LINK) ? text.replace(LINK, link) : text.strip() + " " + link;
    }
}
