package org.earshot.insight.release;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.earshot.insight.disclosure.Counted;

/**
 * A figure as somebody reads it.
 *
 * @param from first week
 * @param to last week, included
 * @param within how far the share may be from what it was, for it is rounded
 */
record Shown(Line line, int from, int to, long answers, double share, double within) {
    private static final double FOUR_DECIMALS = 0.000051;

    /** As JSON and CSV tell it. */
    static Shown of(Line line, int from, int to, long answers, double share) {
        return new Shown(line, from, to, answers, share, FOUR_DECIMALS);
    }

    /**
     * The answers behind it: those that it was told of, now or earlier in a week; else, through a hole, those that
     * count now, or did.
     *
     * @throws IllegalStateException when it is neither
     */
    BitSet behind(World world) {
        if (is(world.told().over(line, from, to))) {
            return Exit.over(world, line, from, to);
        }
        List<World.Seen> earlier = new ArrayList<>();
        if (from == to) {
            earlier.addAll(world.earlier(Period.ofWeek(from), line));
            earlier.addAll(world.earlier(Period.soFar(from), line));
        }
        for (World.Seen seen : earlier) {
            if (is(seen.told())) {
                return seen.answers();
            }
        }
        BitSet now = world.behind(line, from, to);
        if (is(world.count(now))) {
            return now;
        }
        for (World.Seen counted : from == to ? world.counted(line) : List.<World.Seen>of()) {
            if (is(counted.told())) {
                return counted.answers();
            }
        }
        throw new IllegalStateException("neither told nor counted: " + this + ", told "
                + world.told().over(line, from, to) + ", counted " + world.count(now));
    }

    private boolean is(Counted counted) {
        return counted.answers() == answers
                && answers > 0
                && Math.abs((double) counted.present() / counted.answers() - share) <= within;
    }
}
