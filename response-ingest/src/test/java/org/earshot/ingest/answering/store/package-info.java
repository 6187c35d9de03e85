@NullMarked
package org.earshot.ingest.answering.store;

import org.jspecify.annotations.NullMarked;
