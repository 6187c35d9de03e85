@NullMarked
package org.earshot.insight.webhook.vertx;

import org.jspecify.annotations.NullMarked;
