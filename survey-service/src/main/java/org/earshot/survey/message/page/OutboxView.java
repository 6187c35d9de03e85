package org.earshot.survey.message.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param elsewhere gateway that text messages go out by, or "" where they are kept here
 * @param problem what was wrong with what was sent, or ""
 * @param phone the one that is open, or null when there is none
 */
public record OutboxView(
        String organization,
        String elsewhere,
        String problem,
        List<Entry> phones,
        @Nullable Phone phone) {
    public OutboxView {
        phones = List.copyOf(phones);
    }

    /** A phone in the list. */
    public record Entry(String participantId, String name, String number, boolean open) {}

    /** The open one. */
    public record Phone(String participantId, String name, String number, List<Bubble> bubbles) {
        public Phone {
            bubbles = List.copyOf(bubbles);
        }
    }

    /**
     * One message on it.
     *
     * @param caption who wrote or is written to, and when
     * @param language BCP 47 tag, or "" when it is not known
     */
    public record Bubble(boolean theirs, String caption, String language, String subject, List<Part> lines) {
        public Bubble {
            lines = List.copyOf(lines);
        }
    }

    /** A line of a message; a link where it has one. */
    public record Part(String before, String link, String after) {}
}
