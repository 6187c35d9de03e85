package org.earshot.survey.notice.page;

import java.util.List;

/**
 * What the page shows.
 *
 * @param said about the form that was sent, or empty
 * @param saved whether that is good news
 * @param allMessages of the organisation; empty but for administrators
 */
public record NoticeView(
        String organization,
        String email,
        boolean admin,
        boolean mailServer,
        String said,
        boolean saved,
        List<KindChoice> kinds,
        String digestAt,
        boolean quiet,
        String quietFrom,
        String quietUntil,
        List<Option> zones,
        List<Option> languages,
        List<MessageLine> messages,
        List<MessageLine> allMessages) {
    public NoticeView {
        kinds = List.copyOf(kinds);
        zones = List.copyOf(zones);
        languages = List.copyOf(languages);
        messages = List.copyOf(messages);
        allMessages = List.copyOf(allMessages);
    }

    /** A kind of notice with the paces to choose from. */
    public record KindChoice(String word, String label, List<Option> paces) {
        public KindChoice {
            paces = List.copyOf(paces);
        }
    }

    /** One of several values. */
    public record Option(String value, String label, boolean chosen) {}

    /**
     * A message.
     *
     * @param to whose it is: an e-mail address
     * @param paragraphs of its text
     */
    public record MessageLine(String to, String subject, String at, String state, List<String> paragraphs) {
        public MessageLine {
            paragraphs = List.copyOf(paragraphs);
        }
    }
}
