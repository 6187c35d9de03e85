/**
 * Instruments in the console: list, one instrument with its links, the link with its QR code.
 */
@NullMarked
package org.earshot.survey.instrument.page;

import org.jspecify.annotations.NullMarked;
