/** The community's review over REST. */
@NullMarked
package org.earshot.survey.community.http;

import org.jspecify.annotations.NullMarked;
