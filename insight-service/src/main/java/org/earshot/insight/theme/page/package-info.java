/** The pages "In their words". */
@NullMarked
package org.earshot.insight.theme.page;

import org.jspecify.annotations.NullMarked;
