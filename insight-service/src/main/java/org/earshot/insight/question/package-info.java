/**
 * What answers say about the questions: who leaves them, who stops there, what overflows, what everyone answers alike, and what means
 * something else in another language. Counts of people, kept beside the responses; statistics and limits are pure functions with their
 * sources. No single answer leaves, and nothing here changes a count of needs.
 */
@NullMarked
package org.earshot.insight.question;

import org.jspecify.annotations.NullMarked;
