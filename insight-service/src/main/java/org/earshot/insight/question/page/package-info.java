/** What answers say about questions, on a page of the console. */
@NullMarked
package org.earshot.insight.question.page;

import org.jspecify.annotations.NullMarked;
