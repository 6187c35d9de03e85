package org.earshot.insight.response;

import org.earshot.insight.response.Statement.NeedStated;

/**
 * The counts of one bucket, or a change of them.
 *
 * @param severity sum of severities in millionths
 * @param severitySquares sum of their squares
 */
public record BucketCounts(long asked, long present, long severity, long severitySquares) {
    /** No answers, no change. */
    public static final BucketCounts NONE = new BucketCounts(0, 0, 0, 0);

    static BucketCounts of(NeedStated stated) {
        long severity = stated.severity();
        return new BucketCounts(1, stated.present() ? 1 : 0, severity, severity * severity);
    }

    /** Both together. */
    public BucketCounts plus(BucketCounts other) {
        return new BucketCounts(
                asked + other.asked,
                present + other.present,
                severity + other.severity,
                severitySquares + other.severitySquares);
    }

    /** What takes these back. */
    public BucketCounts negated() {
        return new BucketCounts(-asked, -present, -severity, -severitySquares);
    }
}
