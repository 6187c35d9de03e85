/** Writes exports as Apache Parquet, with carpet. */
@NullMarked
package org.earshot.insight.export.parquet;

import org.jspecify.annotations.NullMarked;
