/** The body of every refused request (RFC 9457), shared so that all three services refuse in the same words. */
@NullMarked
package org.earshot.contracts.problem;

import org.jspecify.annotations.NullMarked;
