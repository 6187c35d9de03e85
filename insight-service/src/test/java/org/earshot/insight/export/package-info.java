/** Tests of exports: what stands in which column, and that real readers read every format. */
@NullMarked
package org.earshot.insight.export;

import org.jspecify.annotations.NullMarked;
