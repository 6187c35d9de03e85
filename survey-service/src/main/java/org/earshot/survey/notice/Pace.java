package org.earshot.survey.notice;

import java.util.Locale;

/** How soon somebody wishes to be told. */
public enum Pace {
    /** Within minutes, together with what happens meanwhile. */
    NOW,
    /** In one message a day. */
    DAILY,
    /** In one message a week, on Monday. */
    WEEKLY,
    NEVER;

    /** The word used in JSON and forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
