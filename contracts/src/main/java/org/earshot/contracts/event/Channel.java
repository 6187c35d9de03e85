package org.earshot.contracts.event;

/** How a response reached us. */
public enum Channel {
    WEB,
    API
}
