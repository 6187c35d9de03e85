/** Working as one organisation after the other: which there are, and transactions in which nobody else writes. Only ports. */
@NullMarked
package org.earshot.insight.organization;

import org.jspecify.annotations.NullMarked;
