/** What is sealed. */
@NullMarked
package org.earshot.survey.contact.store;

import org.jspecify.annotations.NullMarked;
