/**
 * The instrument as a document: questions, choices, conditions, need mappings and scores, exactly as they travel in
 * JSON. Values only: what an answer means is decided in {@code engine}; nothing here reads a clock, a file or a network.
 */
@NullMarked
package org.earshot.contracts.instrument;

import org.jspecify.annotations.NullMarked;
