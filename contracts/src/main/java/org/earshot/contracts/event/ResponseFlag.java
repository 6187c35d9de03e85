package org.earshot.contracts.event;

/** What makes a response worth a second look. It counts like any other; whoever reads single responses sees it. */
public enum ResponseFlag {
    /** A field that no person sees was filled in: a program may have answered. */
    HIDDEN_FIELD,
    /** It was answered faster than the questions can be read. */
    TOO_FAST
}
