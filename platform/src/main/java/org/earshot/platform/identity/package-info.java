/** Who is signed in, as the verified token says. Issuing tokens is survey-service's. */
@NullMarked
package org.earshot.platform.identity;

import org.jspecify.annotations.NullMarked;
