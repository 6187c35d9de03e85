/** The pages on which community members look at questions, and those on which their review is worked with. */
@NullMarked
package org.earshot.survey.community.page;

import org.jspecify.annotations.NullMarked;
