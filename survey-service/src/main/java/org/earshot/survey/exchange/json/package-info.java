/** An instrument in its own JSON, as REST takes and gives it; {@code docs/instrument.schema.json} is its schema. */
@NullMarked
package org.earshot.survey.exchange.json;

import org.jspecify.annotations.NullMarked;
