package org.earshot.contracts.event;

/** How a response, or one answer of it, reached us. */
public enum Channel {
    /** On a page that whoever answers opened. */
    WEB,
    /** From a program. */
    API,
    /** By text message. */
    SMS,
    /** On the pages of a device that stands somewhere for everybody. */
    KIOSK,
    /** On pages that somebody of the organisation filled in for the person: from paper, by phone, in conversation. */
    ON_BEHALF
}
