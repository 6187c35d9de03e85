@NullMarked
package org.earshot.ingest.limit.bucket;

import org.jspecify.annotations.NullMarked;
