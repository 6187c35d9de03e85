/** Choices and messages over REST, each person their own. */
@NullMarked
package org.earshot.survey.notice.http;

import org.jspecify.annotations.NullMarked;
