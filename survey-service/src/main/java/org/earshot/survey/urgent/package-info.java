/**
 * Rules of urgent answers: which answers to one question ring, and who is told. They are written here, version after version, and told
 * on the directory topic; what rings by them is insight-service's. No HTTP, SQL or Kafka.
 */
@NullMarked
package org.earshot.survey.urgent;

import org.jspecify.annotations.NullMarked;
