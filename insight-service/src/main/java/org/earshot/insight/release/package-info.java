/**
 * What is told of needs: for each week, and for each four weeks that are over, the counts of every place and of every group there
 * that may be known. Tables are told in steps, so that no difference of two figures, of whatever times, rests on few people; every
 * figure about a need is a sum of what was told here. Pure; what was told is kept in {@code store}, and nothing else may be shown.
 */
@NullMarked
package org.earshot.insight.release;

import org.jspecify.annotations.NullMarked;
