/** The files that people sent, in the console. */
@NullMarked
package org.earshot.ingest.file.page;

import org.jspecify.annotations.NullMarked;
