/**
 * An instrument as text messages, before it is published: what each question costs in each language, and what people would stumble over.
 * Pure; it asks the same code that will ask and understand by text, so that it cannot promise something else.
 */
@NullMarked
package org.earshot.survey.texting;

import org.jspecify.annotations.NullMarked;
