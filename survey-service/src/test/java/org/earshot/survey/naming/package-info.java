/** Names as people write them. */
@NullMarked
package org.earshot.survey.naming;

import org.jspecify.annotations.NullMarked;
