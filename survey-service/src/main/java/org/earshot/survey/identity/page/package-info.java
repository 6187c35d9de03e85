/**
 * The sign-in page and the session cookie.
 */
@NullMarked
package org.earshot.survey.identity.page;

import org.jspecify.annotations.NullMarked;
