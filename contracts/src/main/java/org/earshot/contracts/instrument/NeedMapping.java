package org.earshot.contracts.instrument;

import org.earshot.contracts.value.Complete;
import org.earshot.contracts.value.InvalidValue;

/**
 * What choosing something says of one need.
 *
 * @param need code of the need taxonomy, for example {@code food-insecurity}
 * @param severity 0 (asked, not present) to 1 (as severe as the question can say)
 */
public record NeedMapping(String need, double severity) {

    public NeedMapping {
        Complete.text(need, "need");
        if (!(severity >= 0 && severity <= 1)) {
            throw new InvalidValue(InvalidValue.Reason.SEVERITY_OUT_OF_RANGE, need);
        }
    }
}
