/** What somebody at a door may do. */
@NullMarked
package org.earshot.survey.door.page;

import org.jspecify.annotations.NullMarked;
