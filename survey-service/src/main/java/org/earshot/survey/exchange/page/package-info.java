/** "New survey: from a file" in the console. A GET shows and changes nothing. */
@NullMarked
package org.earshot.survey.exchange.page;

import org.jspecify.annotations.NullMarked;
