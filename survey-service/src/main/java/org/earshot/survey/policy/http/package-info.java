/** Policies over REST. */
@NullMarked
package org.earshot.survey.policy.http;

import org.jspecify.annotations.NullMarked;
