package org.earshot.contracts.answer;

import org.earshot.contracts.value.Complete;

/**
 * What one response says of one need that it was asked about. A need that was not asked, skipped or met with "I would
 * rather not say" has no signal.
 *
 * @param severity 0 to 1
 */
public record Signal(String need, boolean present, double severity) {

    public Signal {
        Complete.text(need, "need");
        if (!(severity >= 0 && severity <= 1)) {
            throw new IllegalArgumentException("the severity of a signal lies between 0 and 1");
        }
    }

    /** The stronger of two statements about the same need. */
    public Signal strongest(Signal other) {
        return new Signal(need, present || other.present, Math.max(severity, other.severity));
    }
}
