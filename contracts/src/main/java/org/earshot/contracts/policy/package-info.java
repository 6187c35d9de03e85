/**
 * How an organisation or one of its programs wants to be alerted: a document with versions, as it is written over REST, kept, and
 * told on {@code earshot.directory}. No rule of any service lives here but what makes a document one.
 */
@NullMarked
package org.earshot.contracts.policy;

import org.jspecify.annotations.NullMarked;
