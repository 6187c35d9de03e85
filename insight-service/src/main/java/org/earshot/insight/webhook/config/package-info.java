/** What an operator can set about webhooks. */
@NullMarked
package org.earshot.insight.webhook.config;

import org.jspecify.annotations.NullMarked;
