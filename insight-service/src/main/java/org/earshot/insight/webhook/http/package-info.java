/** Webhooks over REST. */
@NullMarked
package org.earshot.insight.webhook.http;

import org.jspecify.annotations.NullMarked;
