/** Notices as they come from the topic. */
@NullMarked
package org.earshot.survey.notice.kafka;

import org.jspecify.annotations.NullMarked;
