/**
 * What people write, sorted by rules that anyone can read: a codebook of themes, each with a name and a rule per language, and for
 * every text the themes that its words fall in, with the words that were the reason. Pure; words are taken apart in {@code lucene}.
 */
@NullMarked
package org.earshot.insight.codebook;

import org.jspecify.annotations.NullMarked;
