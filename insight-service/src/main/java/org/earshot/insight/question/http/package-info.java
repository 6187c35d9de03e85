/** What answers say about questions, over REST. */
@NullMarked
package org.earshot.insight.question.http;

import org.jspecify.annotations.NullMarked;
