package org.earshot.contracts.answer;

/**
 * What one response says of one need that it was asked about. A need that was not asked, skipped or met with "I would
 * rather not say" has no signal.
 *
 * @param severity 0 to 1
 */
public record Signal(String need, boolean present, double severity) {

    /** The stronger of two statements about the same need. */
    public Signal strongest(Signal other) {
        return new Signal(need, present || other.present, Math.max(severity, other.severity));
    }
}
