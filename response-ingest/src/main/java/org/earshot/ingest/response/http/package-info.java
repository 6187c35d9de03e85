/** Intake over REST: one response as JSON, many as NDJSON, withdrawal. Reads and answers; decides nothing. */
@NullMarked
package org.earshot.ingest.response.http;

import org.jspecify.annotations.NullMarked;
