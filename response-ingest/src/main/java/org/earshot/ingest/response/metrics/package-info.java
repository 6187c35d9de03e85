/** Counts of the accept path as Micrometer meters. No decision depends on them. */
@NullMarked
package org.earshot.ingest.response.metrics;

import org.jspecify.annotations.NullMarked;
