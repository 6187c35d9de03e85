/** The page that shows people's phones where messages go no further than the console. No rule about messages. */
@NullMarked
package org.earshot.survey.message.page;

import org.jspecify.annotations.NullMarked;
