package org.earshot.survey.contact;

import java.util.List;
import java.util.UUID;

/** Who saw or changed personal data of the organisation at hand. Only ever added to; the database refuses anything else. */
public interface AccessLog {
    /** Adds a line. */
    void add(UUID organizationId, Access access);

    /** The latest, newest first. */
    List<Access> latest(int most);

    /** The latest that concern one person, newest first. */
    List<Access> latest(UUID participantId, int most);
}
