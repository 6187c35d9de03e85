/**
 * What operators see of sign-ins: counts and log lines, without anything that names a person.
 */
@NullMarked
package org.earshot.survey.identity.metrics;

import org.jspecify.annotations.NullMarked;
