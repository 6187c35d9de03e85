/** Tests of instruments from and to files. */
@NullMarked
package org.earshot.survey.exchange;

import org.jspecify.annotations.NullMarked;
