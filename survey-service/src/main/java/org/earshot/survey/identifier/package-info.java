/**
 * Ids that are made here. Nothing that knows what they identify.
 */
@NullMarked
package org.earshot.survey.identifier;

import org.jspecify.annotations.NullMarked;
