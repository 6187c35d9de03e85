/**
 * Updates: what people were told of what was heard and done, in their languages: as a note on the program's public page, a poster, a
 * text message, an e-mail. The state of an update is derived from its history, which is only ever added to. Pure core and use cases;
 * rows in {@code store}, REST in {@code http}, console and public pages in {@code page}.
 */
@NullMarked
package org.earshot.insight.update;

import org.jspecify.annotations.NullMarked;
