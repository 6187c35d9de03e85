@NullMarked
package org.earshot.survey.notice.mail;

import org.jspecify.annotations.NullMarked;
