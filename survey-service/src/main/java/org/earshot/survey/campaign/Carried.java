package org.earshot.survey.campaign;

import java.util.UUID;
import org.earshot.survey.contact.ContactChannel;
import org.earshot.survey.contact.Occasion;
import org.earshot.survey.segment.SmsSegments;

/** What the messages of a campaign bring to people: questions, each with a link of their own, or what came of what people said. */
public sealed interface Carried {
    /** Why people are written to, which decides what they must have agreed to. */
    Occasion occasion();

    /** The program whose page, or under which answers, it is about. */
    UUID programId();

    /**
     * What goes to somebody.
     *
     * @param link that belongs to it
     */
    String text(Words words, ContactChannel channel, boolean again, String language, String link);

    /**
     * An instrument to answer.
     *
     * @param programId under which answers count of people who are in none
     * @param siteId under which answers count of people who are at none
     */
    record Questions(UUID instrumentId, int version, UUID programId, UUID siteId) implements Carried {
        @Override
        public Occasion occasion() {
            return Occasion.INVITATION;
        }

        @Override
        public String text(Words words, ContactChannel channel, boolean again, String language, String link) {
            return words.text(channel, again, language, link);
        }
    }

    /**
     * An update: what was heard and done. Nobody gets it twice, whatever campaigns carry it.
     *
     * @param programId whose public page its link opens
     */
    record Update(UUID updateId, UUID programId) implements Carried {
        /** More than this nobody reads, and everyone pays for. */
        static final int MOST_SEGMENTS = 2;

        @Override
        public Occasion occasion() {
            return Occasion.UPDATE;
        }

        /** A text message leaves the link out where it would be too long with it. */
        @Override
        public String text(Words words, ContactChannel channel, boolean again, String language, String link) {
            String whole = words.text(channel, false, language, link);
            String written = words.written(channel, false, language).strip();
            boolean tooLong = channel == ContactChannel.SMS && SmsSegments.of(whole) > MOST_SEGMENTS;
            return tooLong && !written.contains(Words.LINK) ? written : whole;
        }
    }
}
