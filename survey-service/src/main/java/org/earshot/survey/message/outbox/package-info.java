/** The gateway that an installation begins with: messages go no further than a page of the console that shows the phones. */
@NullMarked
package org.earshot.survey.message.outbox;

import org.jspecify.annotations.NullMarked;
