/** Notices new policies and closed weeks. */
@NullMarked
package org.earshot.insight.policy.schedule;

import org.jspecify.annotations.NullMarked;
