/** Words by Apache Lucene's analysers: one for each language that has its own, Unicode's word boundaries (ICU) for all others. */
@NullMarked
package org.earshot.insight.codebook.lucene;

import org.jspecify.annotations.NullMarked;
