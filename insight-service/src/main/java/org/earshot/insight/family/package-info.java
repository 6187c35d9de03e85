/**
 * Families (a need at a place) and when they are evaluated: which ones a batch touched, what the detector said last, and which
 * shifts follow. Pure core; rows are read and written in {@code store}.
 */
@NullMarked
package org.earshot.insight.family;

import org.jspecify.annotations.NullMarked;
