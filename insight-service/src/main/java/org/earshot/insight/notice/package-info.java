/**
 * What people of an organisation may wish to be told of, as facts for survey-service: it knows who they are, what each of them chose and
 * at which address. Here nobody has an address. Entries of alerts become notices in the order of their numbers; how far that got is kept
 * in the transaction that publishes them.
 */
@NullMarked
package org.earshot.insight.notice;

import org.jspecify.annotations.NullMarked;
