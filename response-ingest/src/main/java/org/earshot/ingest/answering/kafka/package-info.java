/** Tells on {@code earshot.openings} that people begin to answer. No page and no submission may wait for anything here. */
@NullMarked
package org.earshot.ingest.answering.kafka;

import org.jspecify.annotations.NullMarked;
