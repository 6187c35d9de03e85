/**
 * What people say in their own words: their long answers sorted into the themes of the organisation's codebook, counted by distinct
 * people, and the words that come up more than before. Pure; rows are in {@code store}, the pass over new texts in {@code schedule},
 * exits in {@code http} and {@code page}.
 */
@NullMarked
package org.earshot.insight.theme;

import org.jspecify.annotations.NullMarked;
