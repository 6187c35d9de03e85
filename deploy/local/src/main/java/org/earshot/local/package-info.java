/**
 * The launcher of the one-machine edition: the commands, and the order in which database, broker, services and front
 * address are started and stopped. Each part has a package of its own below; nothing here knows a business rule.
 */
@NullMarked
package org.earshot.local;

import org.jspecify.annotations.NullMarked;
