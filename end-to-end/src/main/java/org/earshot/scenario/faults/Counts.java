package org.earshot.scenario.faults;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The counts of one bucket.
 *
 * @param severity sum in millionths
 * @param severitySquares sum of squares in millionths squared
 */
record Counts(long asked, long present, long severity, long severitySquares) {

    static Counts of(boolean present, double severity) {
        long millionths = Math.round(severity * 1e6);
        return new Counts(1, present ? 1 : 0, millionths, millionths * millionths);
    }

    Counts plus(Counts other) {
        return new Counts(
                asked + other.asked,
                present + other.present,
                severity + other.severity,
                severitySquares + other.severitySquares);
    }

    /**
     * Names a bucket by what it is.
     *
     * @param week number of the week, Monday to Sunday in UTC; 0 holds 1970-01-01
     * @param groups dimension to group
     */
    record Key(String need, int week, UUID programId, UUID siteId, Map<String, String> groups) {
        Key {
            groups = new TreeMap<>(groups);
        }
    }
}
