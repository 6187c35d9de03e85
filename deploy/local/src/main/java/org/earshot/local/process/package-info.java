/**
 * The services as child processes: how each is called, started, watched, started again and stopped, and what all of them
 * occupy. Nothing here knows what a service does.
 */
@NullMarked
package org.earshot.local.process;

import org.jspecify.annotations.NullMarked;
