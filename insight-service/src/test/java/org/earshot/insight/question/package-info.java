@NullMarked
package org.earshot.insight.question;

import org.jspecify.annotations.NullMarked;
