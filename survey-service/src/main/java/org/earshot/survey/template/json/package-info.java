/** Templates as JSON files beside this package. */
@NullMarked
package org.earshot.survey.template.json;

import org.jspecify.annotations.NullMarked;
