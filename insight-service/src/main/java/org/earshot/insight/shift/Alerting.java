package org.earshot.insight.shift;

import java.util.List;
import org.hipparchus.util.FastMath;
import org.jspecify.annotations.Nullable;

/** Step 6: whether the evidence is enough to tell somebody, and step 7's first look at what to tell. */
final class Alerting {
    private final Counts counts;
    private final List<Part> parts;
    private final Policy policy;

    Alerting(Counts counts, List<Part> parts, Policy policy) {
        this.counts = counts;
        this.parts = parts;
        this.policy = policy;
    }

    /**
     * The shift to alert, or null while M is below A or the part that it would show rests on too few people: evidence then goes
     * on adding up, which only delays.
     *
     * @param searched the weeks since the last alert, 52 at most, ending with the one just added
     */
    @Nullable FoundShift look(Direction direction, Accumulator accumulator, List<FrozenWeek> searched) {
        double level = accumulator.level();
        if (level < policy.alertAt()) {
            return null;
        }
        return tell(direction, level, whoShifted(direction, accumulator.leadingPart(), searched), searched);
    }

    private @Nullable FoundShift tell(Direction direction, double level, int position, List<FrozenWeek> searched) {
        int now = lastWeek(searched);
        int onset = search(direction, position, searched).best().onset();
        Part part = parts.get(position);
        boolean shown = mayBeShown(counts.total(part, onset, now), direction, policy);
        return shown
                ? new FoundShift(direction, now, searched.get(0).week(), new Step(onset, part), level, null)
                : null;
    }

    /**
     * The leading part, or everyone if the others' answers, too, fit better to half its shift than to none: with many answers a
     * group may lead by luck, and the leader's own size is overstated by leading.
     */
    private int whoShifted(Direction direction, int leading, List<FrozenWeek> searched) {
        if (parts.get(leading).isEveryone()) {
            return leading;
        }
        Estimate led = search(direction, leading, searched).best();
        int[] others = parts.get(leading).otherCells(counts.cells().size());
        double half = led.logOdds() / 2;
        double oddsRatio = FastMath.exp(half);
        double ofOthers = 0;
        for (FrozenWeek week : searched) {
            if (week.week() >= led.onset()) {
                ofOthers +=
                        BaselineWeek.of(counts, week, week.odds(), others, 0).logLikelihoodRatio(oddsRatio, half);
            }
        }
        return ofOthers > 0 ? 0 : leading;
    }

    /** A rise rests on those who tell of the need, a fall on those who do not. */
    static boolean mayBeShown(Tally since, Direction direction, Policy policy) {
        long carriers = direction == Direction.RISE ? since.present() : since.asked() - since.present();
        return since.people() >= policy.minPeople() && carriers >= policy.minPresent();
    }

    private OnsetSearch search(Direction direction, int position, List<FrozenWeek> searched) {
        int[] cells = parts.get(position).cells();
        List<BaselineWeek> weeks = searched.stream()
                .map(week -> BaselineWeek.of(counts, week, week.odds(), cells, week.standardError(position)))
                .toList();
        return new OnsetSearch(weeks, searched.get(0).week(), lastWeek(searched), direction);
    }

    private static int lastWeek(List<FrozenWeek> searched) {
        return searched.get(searched.size() - 1).week();
    }
}
