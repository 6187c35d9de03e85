/** Exports over REST, by stable addresses. */
@NullMarked
package org.earshot.insight.export.http;

import org.jspecify.annotations.NullMarked;
