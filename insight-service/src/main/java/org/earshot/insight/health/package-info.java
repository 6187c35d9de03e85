/** Whether the service is ready, and what is missing when it is not. */
@NullMarked
package org.earshot.insight.health;

import org.jspecify.annotations.NullMarked;
