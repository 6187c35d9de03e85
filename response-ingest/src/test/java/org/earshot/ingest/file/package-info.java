/** Tests of files that people send. */
@NullMarked
package org.earshot.ingest.file;

import org.jspecify.annotations.NullMarked;
