package org.earshot.insight.shift;

/**
 * How far the threshold A could have lain elsewhere without any decision being another: above the highest evidence that did not
 * reach it, and up to the lowest that did. While a new threshold lies within, nothing need be evaluated anew.
 */
final class AlertMargin {
    private double highestBelow = Double.NEGATIVE_INFINITY;
    private double lowestReached = Double.POSITIVE_INFINITY;

    AlertMargin() {}

    AlertMargin(StateReader in) {
        highestBelow = in.real();
        lowestReached = in.real();
    }

    AlertMargin(AlertMargin other) {
        highestBelow = other.highestBelow;
        lowestReached = other.lowestReached;
    }

    /** Takes in a decision. */
    void decided(double evidence, double alertAt) {
        if (evidence < alertAt) {
            highestBelow = Math.max(highestBelow, evidence);
        } else {
            lowestReached = Math.min(lowestReached, evidence);
        }
    }

    /** Whether every decision would have been the same with this threshold. */
    boolean holdsFor(double alertAt) {
        return highestBelow < alertAt && alertAt <= lowestReached;
    }

    void write(StateWriter out) {
        out.real(highestBelow);
        out.real(lowestReached);
    }
}
