/** The settings under {@code earshot.contacts}. */
@NullMarked
package org.earshot.survey.contact.config;

import org.jspecify.annotations.NullMarked;
