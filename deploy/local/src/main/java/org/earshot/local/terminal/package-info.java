/**
 * What the person at the terminal sees: progress, and failures that say what to do.
 */
@NullMarked
package org.earshot.local.terminal;

import org.jspecify.annotations.NullMarked;
