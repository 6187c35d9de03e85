/** When messages are made and sent. */
@NullMarked
package org.earshot.survey.notice.schedule;

import org.jspecify.annotations.NullMarked;
