/**
 * Past responses from a table: what its columns mean, what its cells say, everything that is wrong with it, and sending its rows
 * through the accept path. Pure: it reads tables through {@link org.earshot.ingest.importing.Table}; files, HTTP and pages are
 * the adapters {@code importing.csv}, {@code importing.http} and {@code importing.page}. No cell's value may reach a log.
 */
@NullMarked
package org.earshot.ingest.importing;

import org.jspecify.annotations.NullMarked;
