/** Responses to export, from the table {@code response}, and the trail of exports. */
@NullMarked
package org.earshot.insight.export.store;

import org.jspecify.annotations.NullMarked;
