/**
 * Exports of responses, one by one: which columns there are, what stands in them, and who took what for which purpose. Row by row is
 * access to personal data, so this is the one way out that does not pass the disclosure gate, and it is open to few, asks for a
 * purpose where words are taken along, and is written down. Pure; each format has a package, rows are in {@code store}.
 */
@NullMarked
package org.earshot.insight.export;

import org.jspecify.annotations.NullMarked;
