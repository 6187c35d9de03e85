/**
 * Questions worth asking again, each with what it measures, where it comes from and under which terms: the organisation's own, and the
 * shared ones that come with the service. No HTTP, SQL or Kafka.
 */
@NullMarked
package org.earshot.survey.bank;

import org.jspecify.annotations.NullMarked;
