package org.earshot.survey.notice;

import java.time.ZoneId;

/** Where people live who have not said so. */
public interface HomeZone {

    /** The zone. */
    ZoneId zone();
}
