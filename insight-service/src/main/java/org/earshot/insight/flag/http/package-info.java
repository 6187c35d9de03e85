/** How responses came, over REST. */
@NullMarked
package org.earshot.insight.flag.http;

import org.jspecify.annotations.NullMarked;
