/**
 * The consumer of {@code earshot.responses}: reads, sets aside what cannot be read, retries while the database is away, and has
 * offsets committed only after the transaction. What a record changes is decided in the core.
 */
@NullMarked
package org.earshot.insight.response.kafka;

import org.jspecify.annotations.NullMarked;
