/** Tests of the pure core of the accept path. */
@NullMarked
package org.earshot.ingest.response;

import org.jspecify.annotations.NullMarked;
