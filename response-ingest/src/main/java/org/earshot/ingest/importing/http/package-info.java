/** Importing over REST: a CSV file and its mapping in, a preview or a result for each row out. */
@NullMarked
package org.earshot.ingest.importing.http;

import org.jspecify.annotations.NullMarked;
