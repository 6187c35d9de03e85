/** How responses came, from the topic to the page. */
@NullMarked
package org.earshot.insight.flag;

import org.jspecify.annotations.NullMarked;
