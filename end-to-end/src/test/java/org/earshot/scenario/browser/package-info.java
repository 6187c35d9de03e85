/**
 * The browser that stories run in: an installed Chromium, driven by Playwright, with axe for accessibility. Knows no page.
 */
@NullMarked
package org.earshot.scenario.browser;

import org.jspecify.annotations.NullMarked;
