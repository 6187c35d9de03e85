/** The page that tells how the organisation listens. Its forms go to survey-service, where policies are decided. */
@NullMarked
package org.earshot.insight.policy.page;

import org.jspecify.annotations.NullMarked;
