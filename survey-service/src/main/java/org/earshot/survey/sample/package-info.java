/**
 * What came with the sample, and its removal.
 */
@NullMarked
package org.earshot.survey.sample;

import org.jspecify.annotations.NullMarked;
