/** Campaigns in PostgreSQL; a message is told to whoever sends it in the transaction that counts it. */
@NullMarked
package org.earshot.survey.campaign.store;

import org.jspecify.annotations.NullMarked;
