/** Replay over REST. Only what passed the disclosure gate leaves here. */
@NullMarked
package org.earshot.insight.replay.http;

import org.jspecify.annotations.NullMarked;
