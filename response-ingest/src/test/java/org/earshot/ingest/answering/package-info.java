/** Tests of the pure core of answering. */
@NullMarked
package org.earshot.ingest.answering;

import org.jspecify.annotations.NullMarked;
