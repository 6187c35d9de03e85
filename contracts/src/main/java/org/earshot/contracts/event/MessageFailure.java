package org.earshot.contracts.event;

/** Why a message did not arrive. */
public enum MessageFailure {
    /** The person has no address for the channel, or is not known any more. */
    NO_ADDRESS,
    /** The person, or somebody on the same number, wants no messages. */
    OPTED_OUT,
    /** Nobody consented to this purpose. */
    NO_CONSENT,
    /** The address does not exist, or cannot receive this. */
    ADDRESS_REFUSED,
    /** The gateway will not carry the text, whoever it is for. */
    TEXT_REFUSED,
    /** The gateway refuses us: a wrong password, no credit, a sender that it does not know. */
    ACCOUNT_REFUSED,
    /** The gateway asks for patience. */
    TOO_MANY,
    /** The gateway is out of reach, or failed. */
    GATEWAY_DOWN,
    /** The gateway took it, and the network could not bring it. */
    UNDELIVERED,
    /** It could not be sent before it was too late to be of use. */
    EXPIRED
}
