/** Messages, texts received and lines in PostgreSQL, and facts in the outbox. No rule about who may be written to. */
@NullMarked
package org.earshot.survey.message.store;

import org.jspecify.annotations.NullMarked;
