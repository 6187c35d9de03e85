/** Campaigns over REST. */
@NullMarked
package org.earshot.survey.campaign.http;

import org.jspecify.annotations.NullMarked;
