/**
 * The words of this service's pages. No page and no logic.
 */
@NullMarked
package org.earshot.survey.words;

import org.jspecify.annotations.NullMarked;
