/**
 * Alerts: a shift put before a person, and what people did about it. The state of an alert is derived from its history, which is
 * only ever added to. Pure core and use cases; rows in {@code store}, REST and server-sent events in {@code http}.
 */
@NullMarked
package org.earshot.insight.alert;

import org.jspecify.annotations.NullMarked;
