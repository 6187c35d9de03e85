/** Keeps the catalogue as the topics say. No look-up and no rule. */
@NullMarked
package org.earshot.ingest.catalogue.kafka;

import org.jspecify.annotations.NullMarked;
