package org.earshot.contracts.event;

/** How a response, or one answer of it, reached us. */
public enum Channel {
    WEB,
    API,
    SMS
}
