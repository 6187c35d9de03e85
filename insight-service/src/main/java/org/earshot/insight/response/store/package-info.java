/** Responses, cells and buckets in PostgreSQL: sets in, sets out, one transaction for a batch. No rule of counting lives here. */
@NullMarked
package org.earshot.insight.response.store;

import org.jspecify.annotations.NullMarked;
