/** Tests of files in a real database. */
@NullMarked
package org.earshot.ingest.file.store;

import org.jspecify.annotations.NullMarked;
