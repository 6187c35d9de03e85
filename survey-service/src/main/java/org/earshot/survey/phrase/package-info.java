/** Phrases for people, kept in property files beside the class that says them. */
@NullMarked
package org.earshot.survey.phrase;

import org.jspecify.annotations.NullMarked;
