/**
 * What every page of the console shares: its language and direction, who is signed in, the style sheet's address. The look
 * itself is in {@code templates/console.html} and {@code /assets/earshot.css}. No content of any one page lives here.
 */
@NullMarked
package org.earshot.platform.page;

import org.jspecify.annotations.NullMarked;
