/** Tests of e-mail against an SMTP server in the same JVM. */
@NullMarked
package org.earshot.survey.message.smtp;

import org.jspecify.annotations.NullMarked;
