/** The part of an instrument's page that shows how it goes by text message. */
@NullMarked
package org.earshot.survey.texting.page;

import org.jspecify.annotations.NullMarked;
