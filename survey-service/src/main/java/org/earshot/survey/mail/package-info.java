/** The mail server, for every feature that sends e-mail; what a failure means is decided there. */
@NullMarked
package org.earshot.survey.mail;

import org.jspecify.annotations.NullMarked;
