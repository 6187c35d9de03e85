/** The test language: a world with an organisation, its instruments and links, published to the real topics. */
@NullMarked
package org.earshot.ingest.scenario;

import org.jspecify.annotations.NullMarked;
