/**
 * The disclosure gate: the one rule that every figure passes before it leaves the service, on a page, over REST, in an event or
 * in an export. Pure. A figure that did not pass here has no type that a page or a resource could show.
 */
@NullMarked
package org.earshot.insight.disclosure;

import org.jspecify.annotations.NullMarked;
