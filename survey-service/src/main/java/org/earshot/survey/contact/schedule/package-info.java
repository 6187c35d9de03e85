/** What is done for contacts by the clock. */
@NullMarked
package org.earshot.survey.contact.schedule;

import org.jspecify.annotations.NullMarked;
