/**
 * PostgreSQL and Kafka for the tests of the services: once per JVM, in a temporary folder. Used in test scope only.
 */
@NullMarked
package org.earshot.local.testing;

import org.jspecify.annotations.NullMarked;
