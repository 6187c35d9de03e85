/** Tells that links are looked at, that people begin to answer and where they stop. No page and no submission may wait for anything here. */
@NullMarked
package org.earshot.ingest.answering.kafka;

import org.jspecify.annotations.NullMarked;
