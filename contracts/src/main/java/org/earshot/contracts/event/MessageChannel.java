package org.earshot.contracts.event;

/** By what a message travels. */
public enum MessageChannel {
    SMS,
    EMAIL
}
