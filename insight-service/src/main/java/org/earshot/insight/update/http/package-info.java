/** Updates over REST, and the configured addresses and prices. */
@NullMarked
package org.earshot.insight.update.http;

import org.jspecify.annotations.NullMarked;
