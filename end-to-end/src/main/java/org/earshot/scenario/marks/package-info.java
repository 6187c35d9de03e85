/**
 * The marks of pages: one page of each kind, of the console and of those that people answer on, and Lighthouse over each. What a page
 * has to keep to is written where it is judged.
 */
@NullMarked
package org.earshot.scenario.marks;

import org.jspecify.annotations.NullMarked;
