/** The pages under Settings where webhooks are made, tried and looked into. */
@NullMarked
package org.earshot.insight.webhook.page;

import org.jspecify.annotations.NullMarked;
