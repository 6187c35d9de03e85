/**
 * How an organisation and its programs want to be alerted: policies, of which every change is a version. What a policy means for
 * alerts is insight-service's to know; here it is decided, kept and told. No HTTP, SQL or Kafka.
 */
@NullMarked
package org.earshot.survey.policy;

import org.jspecify.annotations.NullMarked;
