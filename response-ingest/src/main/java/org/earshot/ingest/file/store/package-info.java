/** Files in PostgreSQL. Knows rows and bytes, not pictures. */
@NullMarked
package org.earshot.ingest.file.store;

import org.jspecify.annotations.NullMarked;
