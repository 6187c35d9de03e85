/** How responses came, on a page of the console. */
@NullMarked
package org.earshot.insight.flag.page;

import org.jspecify.annotations.NullMarked;
