package org.earshot.contracts.instrument;

import org.earshot.contracts.value.Complete;

/**
 * What an answer must also satisfy, beyond its type and bounds.
 *
 * @param must hold for the answer, once there is one; it looks at this question and earlier ones
 * @param message what people read who answered otherwise
 */
public record Constraint(Condition must, LocalizedText message) {
    /** Most constraints of one question. */
    public static final int MOST = 5;

    public Constraint {
        Complete.present(must, "must");
        Complete.present(message, "message");
    }
}
