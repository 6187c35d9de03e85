/** Webhooks in PostgreSQL; secrets are sealed before they get there. */
@NullMarked
package org.earshot.insight.webhook.store;

import org.jspecify.annotations.NullMarked;
