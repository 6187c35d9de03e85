package org.earshot.survey.instrument;

/** Where an instrument is in its life, by its latest version. */
public enum InstrumentStatus {
    /** Never published. */
    DRAFT,
    /** Takes answers. */
    PUBLISHED,
    /** Takes none any more. */
    CLOSED
}
