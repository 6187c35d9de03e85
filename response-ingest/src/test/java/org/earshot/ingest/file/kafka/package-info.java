/** Tests of what becomes of files when responses are recorded. */
@NullMarked
package org.earshot.ingest.file.kafka;

import org.jspecify.annotations.NullMarked;
