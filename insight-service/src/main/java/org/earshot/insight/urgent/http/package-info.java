/** Urgent answers over REST, for the people named. */
@NullMarked
package org.earshot.insight.urgent.http;

import org.jspecify.annotations.NullMarked;
