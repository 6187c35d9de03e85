/** The page where each person chooses, and sees what was written to them. */
@NullMarked
package org.earshot.survey.notice.page;

import org.jspecify.annotations.NullMarked;
