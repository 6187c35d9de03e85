/** What the operator configures about campaigns. */
@NullMarked
package org.earshot.survey.campaign.config;

import org.jspecify.annotations.NullMarked;
