/** The bank in the editor: take a question, keep one. */
@NullMarked
package org.earshot.survey.bank.page;

import org.jspecify.annotations.NullMarked;
