/** Allowances as token buckets (bucket4j) in a bounded cache (Caffeine). */
@NullMarked
package org.earshot.ingest.limit.bucket;

import org.jspecify.annotations.NullMarked;
