package org.earshot.insight.equity;

/**
 * Something to choose, or chosen.
 *
 * @param code what an address holds
 * @param label in the reader's language
 */
public record Choice(String code, String label) {}
