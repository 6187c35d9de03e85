/**
 * "What would you have told us?": the detector over a past stretch, with the counts and the policy of today. Reads, never writes;
 * everything that leaves has passed the disclosure gate. Pure; REST is in {@code replay.http}.
 */
@NullMarked
package org.earshot.insight.replay;

import org.jspecify.annotations.NullMarked;
