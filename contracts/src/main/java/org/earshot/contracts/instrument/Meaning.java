package org.earshot.contracts.instrument;

/** What an edit to a published question did to what it asks, as its author says. */
public enum Meaning {
    /** Its answers go on where the earlier ones end: a typing error, a clearer word. */
    SAME,
    /** Its answers say something else now, so the line of the earlier ones ends. */
    CHANGED
}
