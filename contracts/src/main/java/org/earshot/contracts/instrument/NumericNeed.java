package org.earshot.contracts.instrument;

import org.earshot.contracts.value.Complete;
import org.earshot.contracts.value.InvalidValue;

/**
 * How a number speaks of a need: severity grows linearly from {@code best} (0) to {@code worst} (1), in either
 * direction, and the need is present from {@code presentFrom} on towards {@code worst}.
 */
public record NumericNeed(String need, double best, double worst, double presentFrom) {

    public NumericNeed {
        Complete.text(need, "need");
        if (!(Double.isFinite(best) && Double.isFinite(worst) && Double.isFinite(presentFrom) && best != worst)) {
            throw new InvalidValue(InvalidValue.Reason.SAME_NUMBER, need);
        }
    }

    /** Severity of {@code value}, clamped to 0..1. */
    public double severityOf(double value) {
        return Math.max(0, Math.min(1, (value - best) / (worst - best)));
    }

    /** Whether {@code value} means that the need is present. */
    public boolean presentAt(double value) {
        return worst > best ? value >= presentFrom : value <= presentFrom;
    }
}
