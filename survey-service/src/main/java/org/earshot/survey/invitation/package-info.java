/**
 * Links that open an instrument. Only the hash of a link's token is ever kept or sent on.
 */
@NullMarked
package org.earshot.survey.invitation;

import org.jspecify.annotations.NullMarked;
