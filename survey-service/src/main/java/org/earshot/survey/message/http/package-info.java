/** Messages over REST. */
@NullMarked
package org.earshot.survey.message.http;

import org.jspecify.annotations.NullMarked;
