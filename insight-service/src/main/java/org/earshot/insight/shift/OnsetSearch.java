package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Step 7: when the shift began and how large it is. The onset is where the tempered log-likelihood is highest; the interval is
 * the union of those of all onsets within 2.5 of it, so that not knowing when widens how much.
 */
final class OnsetSearch {
    static final int MAX_WEEKS = 52;

    private static final double NEARLY_AS_LIKELY = 2.5;
    private static final double NORMAL_975 = 1.96;

    /** A week without answers makes no difference but of rounding: the onset is the week after it. */
    private static final double ROUNDING = 1e-9;

    private final int firstWeek;
    private final Direction direction;
    private final List<Since> candidates;

    /**
     * @param weeks from the first possible onset to the last week that is known
     * @param firstWeek the first of them
     * @param lastOnset the last possible onset
     * @param direction which way the shift goes
     */
    OnsetSearch(List<BaselineWeek> weeks, int firstWeek, int lastOnset, Direction direction) {
        this.firstWeek = firstWeek;
        this.direction = direction;
        this.candidates = new ArrayList<>();
        BaselineWeek[] all = weeks.toArray(BaselineWeek[]::new);
        double guess = 0;
        double surprise = 0;
        for (int week = all.length - 1; week > lastOnset - firstWeek; week--) {
            surprise += all[week].surprise();
        }
        for (int start = lastOnset - firstWeek; start >= 0; start--) {
            surprise += all[start].surprise();
            Since since = Since.fit(all, start, guess, surprise);
            guess = since.logOdds();
            candidates.add(since);
        }
        Collections.reverse(candidates);
    }

    /** With the most likely onset; of equally likely ones, the latest. */
    Estimate best() {
        int best = candidates.size() - 1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int start = best; start >= 0; start--) {
            Since since = candidates.get(start);
            if (inDirection(since) && since.isMoreLikelyThan(highest + ROUNDING)) {
                highest = since.logLikelihoodRatio();
                best = start;
            }
        }
        return since(firstWeek + best);
    }

    /** With a given onset. */
    Estimate since(int onset) {
        Since chosen = candidates.get(onset - firstWeek);
        double enough = chosen.logLikelihoodRatio() - NEARLY_AS_LIKELY;
        double low = lower(chosen);
        double high = upper(chosen);
        for (Since since : candidates) {
            boolean widens = lower(since) < low || upper(since) > high;
            if (widens && inDirection(since) && since.isMoreLikelyThan(enough)) {
                low = Math.min(low, lower(since));
                high = Math.max(high, upper(since));
            }
        }
        return new Estimate(onset, chosen.logOdds(), low, high);
    }

    private boolean inDirection(Since since) {
        return since.logOdds() * direction.sign() > 0;
    }

    private static double lower(Since since) {
        return since.logOdds() - NORMAL_975 * since.standardError();
    }

    private static double upper(Since since) {
        return since.logOdds() + NORMAL_975 * since.standardError();
    }
}
