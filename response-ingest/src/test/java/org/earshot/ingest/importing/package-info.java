/** Tests of the package of the same name. */
@NullMarked
package org.earshot.ingest.importing;

import org.jspecify.annotations.NullMarked;
