/** Tests of surveys by text message. */
@NullMarked
package org.earshot.ingest.conversation;

import org.jspecify.annotations.NullMarked;
