/** E-mail to participants over SMTP. */
@NullMarked
package org.earshot.survey.message.smtp;

import org.jspecify.annotations.NullMarked;
