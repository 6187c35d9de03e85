/**
 * How many responses came in a way that makes them worth a second look, told in steps like everything that is no figure of a need. It
 * counts, and shows no single response.
 */
@NullMarked
package org.earshot.insight.flag;

import org.jspecify.annotations.NullMarked;
