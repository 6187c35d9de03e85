/**
 * People from a table: what its columns hold, what each row would do, and every problem by its row, before anything is kept. No file
 * format and no page.
 */
@NullMarked
package org.earshot.survey.contact.importing;

import org.jspecify.annotations.NullMarked;
