@NullMarked
package org.earshot.insight.notice;

import org.jspecify.annotations.NullMarked;
