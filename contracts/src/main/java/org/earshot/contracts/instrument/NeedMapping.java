package org.earshot.contracts.instrument;

import org.earshot.contracts.value.Complete;

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
            throw new IllegalArgumentException("severity of need " + need + " must lie between 0 and 1");
        }
    }
}
