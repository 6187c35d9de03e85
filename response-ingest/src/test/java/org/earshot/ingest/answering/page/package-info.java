/** Tests of the answer pages over HTTP. */
@NullMarked
package org.earshot.ingest.answering.page;

import org.jspecify.annotations.NullMarked;
