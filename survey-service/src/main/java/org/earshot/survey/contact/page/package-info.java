/** People in the console, for administrators and program managers. Works without JavaScript; no name or number stands in an address. */
@NullMarked
package org.earshot.survey.contact.page;

import org.jspecify.annotations.NullMarked;
