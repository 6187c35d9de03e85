package org.earshot.contracts.engine;

import java.util.List;

/**
 * One thing that a check of an instrument found.
 *
 * @param pointer RFC 6901 pointer into the instrument's JSON document
 * @param code stable and for programs; {@link InstrumentCheck} lists them
 * @param detail what is wrong, for its author
 * @param fix what to change
 * @param values what {@code detail} and {@code fix} say of this instrument alone, in the order in which {@link InstrumentCheck} lists
 *     them for a code: for whoever tells it in other words
 */
public record Finding(Severity severity, String pointer, String code, String detail, String fix, List<String> values) {
    public Finding {
        values = List.copyOf(values);
    }

    /** What a finding prevents. */
    public enum Severity {
        /** It cannot be published: people would meet a question that does not work. */
        ERROR,
        /** It can be published, but something will probably go wrong. */
        WARNING
    }
}
