/** How text messages are counted and billed. A feature that sends or prices texts asks here; nothing here knows why they are sent. */
@NullMarked
package org.earshot.survey.segment;

import org.jspecify.annotations.NullMarked;
