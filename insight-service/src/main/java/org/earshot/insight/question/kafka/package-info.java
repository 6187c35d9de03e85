/** Where it is heard that people went no further. */
@NullMarked
package org.earshot.insight.question.kafka;

import org.jspecify.annotations.NullMarked;
