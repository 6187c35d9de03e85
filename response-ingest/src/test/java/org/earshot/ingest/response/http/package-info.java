/** Tests of the intake over REST, with a real broker and database. */
@NullMarked
package org.earshot.ingest.response.http;

import org.jspecify.annotations.NullMarked;
