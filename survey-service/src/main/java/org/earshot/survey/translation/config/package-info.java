/** Which formats translations come in. */
@NullMarked
package org.earshot.survey.translation.config;

import org.jspecify.annotations.NullMarked;
