/** The rounds in which people are asked. */
@NullMarked
package org.earshot.survey.campaign.schedule;

import org.jspecify.annotations.NullMarked;
