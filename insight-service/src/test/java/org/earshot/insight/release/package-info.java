/** Tests of what is told, and an attacker who tries to find one person in it. */
@NullMarked
package org.earshot.insight.release;

import org.jspecify.annotations.NullMarked;
