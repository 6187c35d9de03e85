/**
 * The suite's REST API in the words of the field, for scenarios: sign in, publish, link, answer, read. Speaks to the
 * front address only; a refusal is an exception that carries the problem.
 */
@NullMarked
package org.earshot.scenario.api;

import org.jspecify.annotations.NullMarked;
