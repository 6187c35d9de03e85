/** Going live in the console: the form that asks for audience and end, and the page with link, QR code and text message. */
@NullMarked
package org.earshot.survey.live.page;

import org.jspecify.annotations.NullMarked;
