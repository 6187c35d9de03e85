/** Campaigns in the console. Works without JavaScript. */
@NullMarked
package org.earshot.survey.campaign.page;

import org.jspecify.annotations.NullMarked;
