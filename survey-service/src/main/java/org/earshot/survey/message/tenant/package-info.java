/** Finds the organisation of what gateways bring, and opens its transaction. No rule about messages. */
@NullMarked
package org.earshot.survey.message.tenant;

import org.jspecify.annotations.NullMarked;
