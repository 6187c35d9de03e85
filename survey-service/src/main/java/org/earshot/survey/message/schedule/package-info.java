/** When messages are looked for and handed over. */
@NullMarked
package org.earshot.survey.message.schedule;

import org.jspecify.annotations.NullMarked;
