/** The pages on which responses are taken along, and where it is seen who took what. */
@NullMarked
package org.earshot.insight.export.page;

import org.jspecify.annotations.NullMarked;
