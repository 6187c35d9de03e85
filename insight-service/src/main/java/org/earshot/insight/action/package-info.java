/**
 * Actions: what was done about an alert, by whom, from when, and whether it helped when the same series is measured again. Pure;
 * an action is kept in the history of its alert.
 */
@NullMarked
package org.earshot.insight.action;

import org.jspecify.annotations.NullMarked;
