/** Updates on pages: the manager's, the poster, and the public page of a program, which needs no sign-in and sets no cookie. */
@NullMarked
package org.earshot.insight.update.page;

import org.jspecify.annotations.NullMarked;
