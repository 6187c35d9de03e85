/** What stands between a service and whoever calls it. Nothing about requests themselves. */
@NullMarked
package org.earshot.platform.proxy;

import org.jspecify.annotations.NullMarked;
