/**
 * The forms that decide about policies, and the page that tells every version. The page that holds the forms is
 * insight-service's, which knows what a policy means over what is watched.
 */
@NullMarked
package org.earshot.survey.policy.page;

import org.jspecify.annotations.NullMarked;
