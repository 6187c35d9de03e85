/**
 * The one address in front of the services: a reverse proxy that routes by path. No business rule, no page of its own
 * except the refusal while a service is away.
 */
@NullMarked
package org.earshot.local.front;

import org.jspecify.annotations.NullMarked;
