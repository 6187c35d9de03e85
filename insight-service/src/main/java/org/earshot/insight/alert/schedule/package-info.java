/** Telling everyone who listens for alerts, after the transaction. */
@NullMarked
package org.earshot.insight.alert.schedule;

import org.jspecify.annotations.NullMarked;
