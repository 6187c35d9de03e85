/** The consumers of {@code earshot.openings} and {@code earshot.invitations}. What a record means is decided in the core. */
@NullMarked
package org.earshot.insight.answering.kafka;

import org.jspecify.annotations.NullMarked;
