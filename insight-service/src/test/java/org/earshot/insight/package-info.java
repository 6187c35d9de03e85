/** Tests of the running service, with a real database and a real broker. */
@NullMarked
package org.earshot.insight;

import org.jspecify.annotations.NullMarked;
