/**
 * Urgent answers: certain answers of which the people named by a rule are told one by one. What rings, what happened to it since, and
 * what those people may do. Pure; rows are in {@code store}, the follower of the rules is in {@code kafka}. This is a lane of its
 * own: no figure, alert, shift, metric, log line or export is made of it, nothing outside of these packages depends on them, and
 * whoever is not named is answered as if there were nothing. A notice that leaves the suite (e-mail, SMS) would read the same
 * entries as {@code UrgentNews} does, and carry as little.
 */
@NullMarked
package org.earshot.insight.urgent;

import org.jspecify.annotations.NullMarked;
