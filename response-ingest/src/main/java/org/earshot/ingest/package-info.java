/** How the parts of response-ingest are put together, and its health. Everything else lives in a feature's package. */
@NullMarked
package org.earshot.ingest;

import org.jspecify.annotations.NullMarked;
