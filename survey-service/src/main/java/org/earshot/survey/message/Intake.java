package org.earshot.survey.message;

import org.earshot.survey.contact.Address;

/**
 * Where gateways bring what comes back to them. They know no organisation: several may send by one account. Each method returns when what it
 * was told is safe, and may be told the same again.
 */
public interface Intake {
    /**
     * Somebody wrote.
     *
     * @param providerId under which the gateway knows the text
     * @return whether anybody is known behind the number
     */
    boolean received(String gateway, String providerId, Address from, String text);

    /**
     * A message arrived, or will not.
     *
     * @return whether the message is known
     */
    boolean reported(String gateway, String providerId, boolean delivered);
}
