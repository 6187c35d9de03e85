/**
 * Twilio and what speaks its HTTP interface (2010-04-01): messages out, and by webhook what became of them and what people write. Every
 * webhook's signature is checked.
 */
@NullMarked
package org.earshot.survey.message.twilio;

import org.jspecify.annotations.NullMarked;
