/**
 * Responses as insight keeps them, and what each record of the log changes: which revision stands, which answer of a person
 * counts in a week, and by how much each bucket moves. Pure; rows are in {@code store}, the consumer is in {@code kafka}.
 */
@NullMarked
package org.earshot.insight.response;

import org.jspecify.annotations.NullMarked;
