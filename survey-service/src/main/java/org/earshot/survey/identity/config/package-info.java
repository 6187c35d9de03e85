/**
 * The settings under {@code earshot.identity}, and the check that a production start is safe with them.
 */
@NullMarked
package org.earshot.survey.identity.config;

import org.jspecify.annotations.NullMarked;
