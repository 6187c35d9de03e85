/** Themes, the codebook and emerging words over REST. */
@NullMarked
package org.earshot.insight.theme.http;

import org.jspecify.annotations.NullMarked;
