/** Names as people write them: how two are compared, and which language one means. No page, HTTP or SQL. */
@NullMarked
package org.earshot.survey.naming;

import org.jspecify.annotations.NullMarked;
