/**
 * Signed tokens (JWT, RFC 7519) and the key set (RFC 7517) that they are verified with.
 */
@NullMarked
package org.earshot.survey.identity.token;

import org.jspecify.annotations.NullMarked;
