/**
 * Webhooks: an organisation's events, sent to addresses that it names, at least once, with the same id each time. Which entries of
 * alerts become events, where events may go, when a failed delivery is tried again and when an address is given up. The body is made
 * at each attempt from the alert as it then stands, so that no figure waits in a queue for a gate that has closed since.
 */
@NullMarked
package org.earshot.insight.webhook;

import org.jspecify.annotations.NullMarked;
