/** Follows the responses: what names a file, and what was taken back. */
@NullMarked
package org.earshot.ingest.file.kafka;

import org.jspecify.annotations.NullMarked;
