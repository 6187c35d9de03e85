/** What an operator can set about messages, and which gateway that comes to. */
@NullMarked
package org.earshot.survey.message.config;

import org.jspecify.annotations.NullMarked;
