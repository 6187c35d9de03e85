/**
 * The packaged suite as processes: started by the launcher as a user starts it, stopped, killed, suspended, started
 * again. No class of a service is on the class path, so nothing here can look inside one.
 */
@NullMarked
package org.earshot.scenario.suite;

import org.jspecify.annotations.NullMarked;
