package org.earshot.insight.shift;

/**
 * Where a family stands.
 *
 * @param kind what a page says first
 * @param weeksMissing until shifts can be detected; 0 unless {@link Kind#COLD_START}
 * @param answersMissing until shifts can be detected; 0 unless {@link Kind#COLD_START}
 */
public record Status(Kind kind, int weeksMissing, long answersMissing) {
    /** The four standings. */
    public enum Kind {
        /** Too little is known to expect anything: no detection yet. */
        COLD_START,
        /** As expected. */
        QUIET,
        /** Evidence is building up; no message is sent. */
        WATCH,
        /** A shift is open: alerted within the last 52 weeks and not closed by an opposite one. */
        SHIFTED
    }

    static Status coldStart(int weeksMissing, long answersMissing) {
        return new Status(Kind.COLD_START, weeksMissing, answersMissing);
    }

    static Status of(Kind kind) {
        return new Status(kind, 0, 0);
    }
}
