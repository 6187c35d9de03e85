/**
 * The promise of the suite, told in a real browser against the packaged services. Page objects speak the words of the
 * product; every page that a story visits is checked for accessibility.
 */
@NullMarked
package org.earshot.scenario.story;

import org.jspecify.annotations.NullMarked;
