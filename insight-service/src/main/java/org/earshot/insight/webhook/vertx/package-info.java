/** Sending over HTTP with Vert.x, to the very address that was looked at; signing as Standard Webhooks say. */
@NullMarked
package org.earshot.insight.webhook.vertx;

import org.jspecify.annotations.NullMarked;
