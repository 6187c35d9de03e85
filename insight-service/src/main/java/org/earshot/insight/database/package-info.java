/** Plain SQL on the connection of the running transaction. No table and no rule is known here. */
@NullMarked
package org.earshot.insight.database;

import org.jspecify.annotations.NullMarked;
