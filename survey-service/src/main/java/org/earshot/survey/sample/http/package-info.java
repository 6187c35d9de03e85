/**
 * The sample over REST.
 */
@NullMarked
package org.earshot.survey.sample.http;

import org.jspecify.annotations.NullMarked;
