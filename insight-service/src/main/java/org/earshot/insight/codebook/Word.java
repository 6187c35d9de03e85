package org.earshot.insight.codebook;

/**
 * A word of a text.
 *
 * @param stem what its inflections have in common: {@code hous} for "house", "houses" and "housing"
 * @param form as written, in lower case and without accents
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends
 */
public record Word(String stem, String form, int start, int end) {}
