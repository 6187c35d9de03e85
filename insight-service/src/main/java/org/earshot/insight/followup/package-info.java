/**
 * What happens to alerts by itself as days pass: an undecided one is escalated, an action is measured, one that was part of a closed
 * story stands alone again. Pure use case; when it runs is in {@code schedule}.
 */
@NullMarked
package org.earshot.insight.followup;

import org.jspecify.annotations.NullMarked;
