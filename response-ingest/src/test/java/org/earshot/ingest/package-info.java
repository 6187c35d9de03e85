/** Tests of the service as a whole: its architecture and what it does when a dependency is down. */
@NullMarked
package org.earshot.ingest;

import org.jspecify.annotations.NullMarked;
