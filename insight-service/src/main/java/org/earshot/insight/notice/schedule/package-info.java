/** When entries become notices: after a commit, and now and then. */
@NullMarked
package org.earshot.insight.notice.schedule;

import org.jspecify.annotations.NullMarked;
