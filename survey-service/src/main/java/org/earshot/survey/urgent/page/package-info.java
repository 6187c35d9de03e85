/**
 * The settings pages of urgent answers, and the menu entry of whoever is named.
 */
@NullMarked
package org.earshot.survey.urgent.page;

import org.jspecify.annotations.NullMarked;
