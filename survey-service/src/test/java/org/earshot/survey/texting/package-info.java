/** Tests of how an instrument goes by text message. */
@NullMarked
package org.earshot.survey.texting;

import org.jspecify.annotations.NullMarked;
