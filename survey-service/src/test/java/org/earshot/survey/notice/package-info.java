@NullMarked
package org.earshot.survey.notice;

import org.jspecify.annotations.NullMarked;
