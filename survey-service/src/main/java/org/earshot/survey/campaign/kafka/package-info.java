/** What became of messages and links, from the topics. */
@NullMarked
package org.earshot.survey.campaign.kafka;

import org.jspecify.annotations.NullMarked;
