/**
 * Families (a need at a place) and when they are evaluated: which ones a batch touched, what the detector said last, and which
 * shifts follow. Pure core; rows are read and written in {@code store}, threads and topics live in {@code kafka}.
 */
@NullMarked
package org.earshot.insight.family;

import org.jspecify.annotations.NullMarked;
