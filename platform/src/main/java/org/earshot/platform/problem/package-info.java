/** Every refusal as one body (RFC 9457) or one page, with what was wrong, where, and how to fix it. Each service lists its own kinds. */
@NullMarked
package org.earshot.platform.problem;

import org.jspecify.annotations.NullMarked;
