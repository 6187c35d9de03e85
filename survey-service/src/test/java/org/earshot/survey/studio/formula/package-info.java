@NullMarked
package org.earshot.survey.studio.formula;

import org.jspecify.annotations.NullMarked;
