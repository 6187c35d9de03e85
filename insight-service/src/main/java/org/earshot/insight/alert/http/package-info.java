/** Alerts over REST and as server-sent events. */
@NullMarked
package org.earshot.insight.alert.http;

import org.jspecify.annotations.NullMarked;
