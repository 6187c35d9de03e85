/** Tests of messages; {@link org.earshot.survey.message.GatewayContract} is what every gateway keeps to. */
@NullMarked
package org.earshot.survey.message;

import org.jspecify.annotations.NullMarked;
