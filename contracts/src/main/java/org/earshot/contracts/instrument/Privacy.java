package org.earshot.contracts.instrument;

/** How far answers can be traced to whoever gave them. People are told on the first page, and it is kept in what is stored. */
public enum Privacy {
    /** Nothing that could name the person is recorded with the answers, however they were invited. */
    ANONYMOUS,
    /** Answers carry at most a pseudonym; the name and number behind it are kept apart. */
    CONFIDENTIAL,
    /** As confidential, and people are told that the team may look up whose answers they are. */
    IDENTIFIED
}
