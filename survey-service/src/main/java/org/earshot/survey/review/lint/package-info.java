/**
 * The question review: rules that read an instrument as a methodologist would, one class a rule, listed in {@link
 * org.earshot.survey.review.lint.Rules}. What a rule says is in {@code rules_<language>.properties}, the words it listens for are in
 * {@code words/<list>.<language>.txt}; both may be mended without knowing Java. Pure functions of an instrument: no clock, no store,
 * and no verdict that would keep anybody from publishing.
 */
@NullMarked
package org.earshot.survey.review.lint;

import org.jspecify.annotations.NullMarked;
