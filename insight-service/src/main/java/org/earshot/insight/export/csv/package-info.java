/** Writes exports as comma-separated values, the codebook and metadata of CSV on the Web, with fastcsv. */
@NullMarked
package org.earshot.insight.export.csv;

import org.jspecify.annotations.NullMarked;
