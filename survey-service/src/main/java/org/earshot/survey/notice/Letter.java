package org.earshot.survey.notice;

import java.util.List;
import java.util.UUID;

/**
 * A message as it is read.
 *
 * @param subject one line
 * @param text for those who read no HTML; the same words and the same one link
 * @param html the whole
 * @param pictures that the HTML names by their ids
 */
public record Letter(UUID messageId, String subject, String text, String html, List<Picture> pictures) {
    public Letter {
        pictures = List.copyOf(pictures);
    }

    /** A picture inside of the message. */
    public static final class Picture {
        private final String id;
        private final byte[] png;

        /** A picture with the id that {@code cid:} names. */
        public Picture(String id, byte[] png) {
            this.id = id;
            this.png = png;
        }

        /** As in {@code cid:}. */
        public String id() {
            return id;
        }

        /** Its bytes. */
        public byte[] png() {
            return png;
        }
    }
}
