/** Pages about messages. */
@NullMarked
package org.earshot.survey.message.page;

import org.jspecify.annotations.NullMarked;
