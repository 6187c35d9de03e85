/**
 * How much a link, a network and a client may ask for in a while, so that a flood from one of them leaves room for everybody else.
 * Kept in memory, because the accept path must need no database (decision 39). Pure: where allowances are counted is {@code limit.bucket}.
 */
@NullMarked
package org.earshot.ingest.limit;

import org.jspecify.annotations.NullMarked;
