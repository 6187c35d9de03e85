/** How a draft goes by text message, over REST. */
@NullMarked
package org.earshot.survey.texting.http;

import org.jspecify.annotations.NullMarked;
