/** Writes exports as SPSS syntax. */
@NullMarked
package org.earshot.insight.export.spss;

import org.jspecify.annotations.NullMarked;
