@NullMarked
package org.earshot.insight.webhook.page;

import org.jspecify.annotations.NullMarked;
