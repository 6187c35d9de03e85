/** CSV files as tables: which character set, which separator, which row. No rule about what a cell means. */
@NullMarked
package org.earshot.ingest.importing.csv;

import org.jspecify.annotations.NullMarked;
