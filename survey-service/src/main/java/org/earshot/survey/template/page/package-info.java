/** Where a survey begins in the console: blank, or from a template. */
@NullMarked
package org.earshot.survey.template.page;

import org.jspecify.annotations.NullMarked;
