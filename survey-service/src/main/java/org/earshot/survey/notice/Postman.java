package org.earshot.survey.notice;

import java.util.List;
import java.util.UUID;
import org.earshot.contracts.event.Notice;
import org.earshot.survey.identity.EmailAddress;

/** Writes messages and hands them to a mail server. */
public interface Postman {

    /** Whether there is a mail server at all. */
    boolean hasMailServer();

    /**
     * What a message says.
     *
     * @param language en, es or ar
     */
    Letter write(UUID messageId, List<Notice> notices, String language);

    /**
     * Hands it over.
     *
     * @return false when the mail server did not take it; the same may be tried later
     */
    boolean send(Letter letter, EmailAddress to);
}
