/**
 * Links over REST.
 */
@NullMarked
package org.earshot.survey.invitation.http;

import org.jspecify.annotations.NullMarked;
