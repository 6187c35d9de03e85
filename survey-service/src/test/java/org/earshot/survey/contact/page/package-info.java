/** A person's page. */
@NullMarked
package org.earshot.survey.contact.page;

import org.jspecify.annotations.NullMarked;
