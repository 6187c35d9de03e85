/**
 * Messages to and from participants: what is to be sent and when, what became of it, who wrote. Gateways stand behind one port. Addresses
 * are asked of {@code contact} when they are needed and kept nowhere here; every fact that leaves names a pseudonym alone.
 */
@NullMarked
package org.earshot.survey.message;

import org.jspecify.annotations.NullMarked;
