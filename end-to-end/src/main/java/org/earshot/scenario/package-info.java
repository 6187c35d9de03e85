/**
 * The packaged suite as a user meets it: processes started by the launcher, spoken to over HTTP. No class of a service
 * is on the class path, so nothing here can look inside.
 */
@NullMarked
package org.earshot.scenario;

import org.jspecify.annotations.NullMarked;
