/** The consequence of a budget, and public claims, over REST. */
@NullMarked
package org.earshot.insight.policy.http;

import org.jspecify.annotations.NullMarked;
