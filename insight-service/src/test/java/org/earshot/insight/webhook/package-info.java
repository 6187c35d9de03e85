@NullMarked
package org.earshot.insight.webhook;

import org.jspecify.annotations.NullMarked;
