/**
 * The sample organisation, loaded through the same addresses as a person's answers. Talks HTTP to the running suite and to
 * nothing else.
 */
@NullMarked
package org.earshot.local.sample;

import org.jspecify.annotations.NullMarked;
