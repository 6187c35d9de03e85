package org.earshot.survey.policy.page;

import java.util.List;

/**
 * A version as the page tells it.
 *
 * @param inherits whether it says "as the organisation"; then the rest is empty
 * @param needs names of needs without alerts, in one line
 * @param dimensions left out by the detector, in one line
 */
public record VersionRow(
        int version,
        String when,
        String who,
        String from,
        boolean inherits,
        long weeks,
        String needs,
        String dimensions,
        int thresholds,
        boolean strict) {

    static String line(List<String> names) {
        return String.join(", ", names);
    }
}
