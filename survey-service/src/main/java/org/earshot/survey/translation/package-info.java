/**
 * Translations of a draft, on their way out to translators and back in. What a file says of a text is taken only while the text still
 * says what the translator read. How a file is written is for the formats; no HTTP, SQL or Kafka.
 */
@NullMarked
package org.earshot.survey.translation;

import org.jspecify.annotations.NullMarked;
