/** People who are served, over REST; and how refusals about them are told. */
@NullMarked
package org.earshot.survey.contact.http;

import org.jspecify.annotations.NullMarked;
