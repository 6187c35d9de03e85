/**
 * Policies where they are applied: what a false-alarm budget means over what is watched, that families are evaluated anew when a
 * policy changes, and what strict mode lets be said in public. What a policy is, is in {@code directory}. Pure.
 */
@NullMarked
package org.earshot.insight.policy;

import org.jspecify.annotations.NullMarked;
