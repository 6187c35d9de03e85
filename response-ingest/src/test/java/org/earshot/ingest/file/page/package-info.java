/** Tests of the console page of files. */
@NullMarked
package org.earshot.ingest.file.page;

import org.jspecify.annotations.NullMarked;
