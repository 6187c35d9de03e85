/** The service as a whole, against a real database and a real broker. */
@NullMarked
package org.earshot.survey;

import org.jspecify.annotations.NullMarked;
