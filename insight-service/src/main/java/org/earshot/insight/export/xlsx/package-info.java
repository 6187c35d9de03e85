/** Writes exports as workbooks, with fastexcel. */
@NullMarked
package org.earshot.insight.export.xlsx;

import org.jspecify.annotations.NullMarked;
