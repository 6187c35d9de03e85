package org.earshot.insight.answering;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.earshot.insight.answering.Opportunity.Result;
import org.earshot.insight.response.BucketCounts;
import org.earshot.insight.response.BucketKey;

/**
 * Counts opportunities into buckets. A participant counts once a week and step, however many links they were sent or opened: as
 * someone who took the step if they took it once. So a bucket counts distinct people, like those of needs.
 */
public final class Recount {
    private static final Comparator<Map.Entry<Opportunity, Result>> TELLING = Comparator.comparing(
                    (Map.Entry<Opportunity, Result> counted) ->
                            counted.getValue().done())
            .thenComparing(counted -> counted.getKey().beganAt())
            .thenComparing(counted -> counted.getKey().id().toString());

    private Recount() {}

    /**
     * By how much each bucket moves.
     *
     * @param was everything that counted before, of the people concerned
     * @param is everything of theirs that counts now
     */
    public static Map<BucketKey, BucketCounts> deltas(Map<Opportunity, Result> was, Map<Opportunity, Result> is) {
        Map<BucketKey, BucketCounts> deltas = new HashMap<>(counts(is));
        counts(was).forEach((key, counts) -> deltas.merge(key, counts.negated(), BucketCounts::plus));
        deltas.values().removeIf(BucketCounts.NONE::equals);
        return deltas;
    }

    private static Map<BucketKey, BucketCounts> counts(Map<Opportunity, Result> counted) {
        Map<Turn, Map.Entry<Opportunity, Result>> telling = new HashMap<>();
        counted.entrySet()
                .forEach(one -> telling.merge(
                        Turn.of(one.getKey()), one, (left, right) -> TELLING.compare(left, right) >= 0 ? left : right));
        Map<BucketKey, BucketCounts> counts = new HashMap<>();
        telling.forEach((turn, one) -> counts.merge(
                new BucketKey(turn.step.code(), turn.week, one.getValue().cell().id()),
                new BucketCounts(1, one.getValue().done() ? 1 : 0, 0, 0),
                BucketCounts::plus));
        return counts;
    }

    /** One person's week; who is unknown is a person of their own each time. */
    private record Turn(Step step, UUID person, int week) {
        static Turn of(Opportunity opportunity) {
            UUID participant = opportunity.participantId();
            return new Turn(
                    opportunity.step(), participant == null ? opportunity.id() : participant, opportunity.week());
        }
    }
}
