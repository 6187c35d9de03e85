/** The page with the quotes of a theme, where they are also released. */
@NullMarked
package org.earshot.insight.quote.page;

import org.jspecify.annotations.NullMarked;
