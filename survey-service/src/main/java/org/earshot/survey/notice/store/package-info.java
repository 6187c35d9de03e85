/** Notices, choices and messages in PostgreSQL. */
@NullMarked
package org.earshot.survey.notice.store;

import org.jspecify.annotations.NullMarked;
