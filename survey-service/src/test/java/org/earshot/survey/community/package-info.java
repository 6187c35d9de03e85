@NullMarked
package org.earshot.survey.community;

import org.jspecify.annotations.NullMarked;
