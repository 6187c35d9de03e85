package org.earshot.insight.shift;

import java.util.ArrayList;
import java.util.List;
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
        int from = searched.get(0).week();
        int now = searched.get(searched.size() - 1).week();
        int leading = accumulator.leadingPart();
        Part part = parts.get(leading);
        int onset = new OnsetSearch(baseline(searched, leading), from, now, direction)
                .best()
                .onset();
        boolean shown = mayBeShown(counts.total(part, onset, now), direction, policy);
        return shown ? new FoundShift(direction, now, from, new Step(onset, part), level, null) : null;
    }

    /** A rise rests on those who tell of the need, a fall on those who do not. */
    static boolean mayBeShown(Tally since, Direction direction, Policy policy) {
        long carriers = direction == Direction.RISE ? since.present() : since.asked() - since.present();
        return since.people() >= policy.minPeople() && carriers >= policy.minPresent();
    }

    private List<BaselineWeek> baseline(List<FrozenWeek> searched, int leading) {
        List<BaselineWeek> weeks = new ArrayList<>();
        for (FrozenWeek week : searched) {
            weeks.add(BaselineWeek.of(
                    counts, week, parts.get(leading), week.standardError(leading), FrozenWeek::logit));
        }
        return weeks;
    }
}
