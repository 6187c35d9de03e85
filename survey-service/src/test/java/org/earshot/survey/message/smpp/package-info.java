/** Tests of this gateway against a provider in the same JVM. */
@NullMarked
package org.earshot.survey.message.smpp;

import org.jspecify.annotations.NullMarked;
