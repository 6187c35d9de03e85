/**
 * Passwords as bcrypt hashes.
 */
@NullMarked
package org.earshot.survey.identity.bcrypt;

import org.jspecify.annotations.NullMarked;
