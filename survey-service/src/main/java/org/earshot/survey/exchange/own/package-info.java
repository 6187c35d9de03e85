/**
 * What only an instrument says and the formats of others have no place for, as JSON that they carry along unread: so a file that was
 * exported here comes back whole.
 */
@NullMarked
package org.earshot.survey.exchange.own;

import org.jspecify.annotations.NullMarked;
