/** People from files. */
@NullMarked
package org.earshot.survey.contact.importing;

import org.jspecify.annotations.NullMarked;
