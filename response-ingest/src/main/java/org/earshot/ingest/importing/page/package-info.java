/** The console's page for importing a file: upload, preview, confirm, progress. Works without JavaScript. */
@NullMarked
package org.earshot.ingest.importing.page;

import org.jspecify.annotations.NullMarked;
