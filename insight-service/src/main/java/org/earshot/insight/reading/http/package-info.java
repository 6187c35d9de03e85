/** What is read over REST: needs and shifts. Only gated read models leave here. */
@NullMarked
package org.earshot.insight.reading.http;

import org.jspecify.annotations.NullMarked;
