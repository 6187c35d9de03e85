package org.earshot.insight.shift;

/**
 * Cold start: shifts are detected from the week on for which 16 weeks have passed since the first answer and the weeks that may
 * teach (those before the guard) hold at least 30 answers from 4 different weeks.
 */
final class ColdStart {
    private static final int WEEKS = 16;
    private static final int ANSWERS = 30;
    private static final int WEEKS_WITH_ANSWERS = 4;

    private final Counts counts;

    ColdStart(Counts counts) {
        this.counts = counts;
    }

    /** The first week that can be watched; later than the running week in a cold start. */
    int firstWatchedWeek() {
        if (counts.isEmpty()) {
            return counts.lastWeek() + WEEKS;
        }
        return Math.max(counts.firstWeek() + WEEKS, taughtEnough() + Baseline.GUARD_WEEKS + 1);
    }

    /** What is still missing in the running week. */
    Status missing() {
        return Status.coldStart(firstWatchedWeek() - counts.lastWeek(), answersMissing());
    }

    private long answersMissing() {
        long answers = 0;
        for (int week = counts.firstWeek(); week <= counts.lastWeek(); week++) {
            answers += counts.asked(week);
        }
        return Math.max(0, ANSWERS - answers);
    }

    /** The first week by the end of which enough was told; where it lies ahead, the first week in which it may be. */
    private int taughtEnough() {
        long answers = 0;
        int weeksWithAnswers = 0;
        for (int week = counts.firstWeek(); week <= counts.lastWeek(); week++) {
            answers += counts.asked(week);
            weeksWithAnswers += counts.asked(week) > 0 ? 1 : 0;
            if (answers >= ANSWERS && weeksWithAnswers >= WEEKS_WITH_ANSWERS) {
                return week;
            }
        }
        return counts.lastWeek() + Math.max(1, WEEKS_WITH_ANSWERS - weeksWithAnswers);
    }
}
