/**
 * What was said: the shapes of an answer, what is wrong with one, and what one says of a need. Values only, and the
 * lowest layer: nothing here knows instruments, the engine or events.
 */
@NullMarked
package org.earshot.contracts.answer;

import org.jspecify.annotations.NullMarked;
