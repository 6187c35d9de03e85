package org.earshot.contracts.event;

/** What a text as a whole commands; such a text is never an answer. */
public enum ReplyWord {
    /** No more texts to this number: in force before the text is told of. */
    STOP,
    /** Texts may come again; also "begin". */
    START,
    /** Who writes, and how to make it end. */
    HELP
}
