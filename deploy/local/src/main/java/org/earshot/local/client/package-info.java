/** Commands that speak to a running suite over its REST interface, as an integrator would: import and replay. */
@NullMarked
package org.earshot.local.client;

import org.jspecify.annotations.NullMarked;
