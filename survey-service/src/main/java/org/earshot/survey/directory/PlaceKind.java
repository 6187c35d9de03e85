package org.earshot.survey.directory;

/** What a place is. */
public enum PlaceKind {
    /** A service that the organisation runs. */
    PROGRAM,
    /** Where it runs programs. */
    SITE
}
