@NullMarked
package org.earshot.ingest.limit;

import org.jspecify.annotations.NullMarked;
