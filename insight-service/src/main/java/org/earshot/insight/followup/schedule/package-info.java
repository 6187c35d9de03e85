/** When alerts are followed up: every few minutes, each organisation in turn. */
@NullMarked
package org.earshot.insight.followup.schedule;

import org.jspecify.annotations.NullMarked;
