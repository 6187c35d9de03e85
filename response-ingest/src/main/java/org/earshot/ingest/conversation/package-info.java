/**
 * The survey by text message: what was offered, asked and heard as append-only turns; from them and the answers so far the next text
 * follows. The answers are the draft that the pages share. Pure; who sends texts, and to which number, is not known here.
 */
@NullMarked
package org.earshot.ingest.conversation;

import org.jspecify.annotations.NullMarked;
