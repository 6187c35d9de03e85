/**
 * Answering on pages: the draft, the way through the questions, what a form field means, the receipt. Pure: no HTML, no
 * HTTP, no database; those are {@code answering.page} and {@code answering.store}.
 */
@NullMarked
package org.earshot.ingest.answering;

import org.jspecify.annotations.NullMarked;
