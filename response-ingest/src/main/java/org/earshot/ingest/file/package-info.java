/**
 * Files that people send as answers: what they are by their content, what is taken out of them, how long they are kept. Answers name
 * them; the bytes stay here and are in no event. Knows no HTTP, SQL or Kafka.
 */
@NullMarked
package org.earshot.ingest.file;

import org.jspecify.annotations.NullMarked;
