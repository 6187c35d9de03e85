/** What an operator can set about mail and notices. */
@NullMarked
package org.earshot.survey.notice.config;

import org.jspecify.annotations.NullMarked;
