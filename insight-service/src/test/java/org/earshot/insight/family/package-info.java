/** Tests of what is said of a family of shifts. */
@NullMarked
package org.earshot.insight.family;

import org.jspecify.annotations.NullMarked;
