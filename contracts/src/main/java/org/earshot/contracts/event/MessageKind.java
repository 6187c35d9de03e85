package org.earshot.contracts.event;

/** What a message is for; limits, quiet times and opt-outs treat each kind differently. */
public enum MessageKind {
    /** Asks a person to answer; an SMS can be answered by SMS. */
    INVITATION,
    /** Asks once more. */
    REMINDER,
    /** Our side of a conversation that the person is in: it answers what they just wrote. */
    TURN,
    /** Says what became of STOP, START or HELP; it asks nothing. */
    SERVICE,
    /** What people are told of what was done. */
    UPDATE
}
