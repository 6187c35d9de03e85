/**
 * The one way from a verified token to the rows of its organisation, and what every HTTP adapter says alike: pages of a
 * list, names, the catalogue of refusals. No feature's rule lives here.
 */
@NullMarked
package org.earshot.survey.access;

import org.jspecify.annotations.NullMarked;
