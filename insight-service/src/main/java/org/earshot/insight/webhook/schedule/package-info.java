/** When events become deliveries and deliveries are tried: one lane for each endpoint, so that none waits for another. */
@NullMarked
package org.earshot.insight.webhook.schedule;

import org.jspecify.annotations.NullMarked;
