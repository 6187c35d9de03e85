/** Tests of this gateway against a provider in the same JVM. */
@NullMarked
package org.earshot.survey.message.outbox;

import org.jspecify.annotations.NullMarked;
