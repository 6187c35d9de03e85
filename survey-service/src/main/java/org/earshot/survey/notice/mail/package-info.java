/** Writing a message and handing it to an SMTP server. */
@NullMarked
package org.earshot.survey.notice.mail;

import org.jspecify.annotations.NullMarked;
