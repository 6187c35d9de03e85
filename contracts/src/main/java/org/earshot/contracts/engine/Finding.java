package org.earshot.contracts.engine;

/**
 * One thing that a check of an instrument found.
 *
 * @param pointer RFC 6901 pointer into the instrument's JSON document
 * @param code stable and for programs; {@link InstrumentCheck} lists them
 * @param detail what is wrong, for its author
 * @param fix what to change
 */
public record Finding(Severity severity, String pointer, String code, String detail, String fix) {

    /** What a finding prevents. */
    public enum Severity {
        /** It cannot be published: people would meet a question that does not work. */
        ERROR,
        /** It can be published, but something will probably go wrong. */
        WARNING
    }
}
