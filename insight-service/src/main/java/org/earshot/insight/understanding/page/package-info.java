/** The page on which whoever wrote says whether they were understood. No sign-in and no script. */
@NullMarked
package org.earshot.insight.understanding.page;

import org.jspecify.annotations.NullMarked;
