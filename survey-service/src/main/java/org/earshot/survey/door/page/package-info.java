/** The page at the door. */
@NullMarked
package org.earshot.survey.door.page;

import org.jspecify.annotations.NullMarked;
