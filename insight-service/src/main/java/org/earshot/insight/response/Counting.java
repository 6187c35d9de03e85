package org.earshot.insight.response;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.earshot.insight.response.Statement.NeedStated;

/** Counts statements into buckets: of each participant, need and week only the latest answer counts. */
final class Counting {
    private final Map<BucketKey, BucketCounts> counts = new HashMap<>();

    private Counting() {}

    static Map<BucketKey, BucketCounts> of(Collection<Statement> statements) {
        Counting counting = new Counting();
        Map<Turn, Statement> latest = new HashMap<>();
        for (Statement statement : statements) {
            UUID participant = statement.participantId();
            for (NeedStated stated : statement.needs()) {
                if (participant == null) {
                    counting.add(statement, stated);
                } else {
                    latest.merge(new Turn(participant, stated.need(), statement.week()), statement, Statement::later);
                }
            }
        }
        latest.forEach((turn, statement) -> statement.needs().stream()
                .filter(stated -> stated.need().equals(turn.need))
                .forEach(stated -> counting.add(statement, stated)));
        return counting.counts;
    }

    private void add(Statement statement, NeedStated stated) {
        counts.merge(
                new BucketKey(stated.need(), statement.week(), statement.cellId()),
                BucketCounts.of(stated),
                BucketCounts::plus);
    }

    /** One person's say on one need in one week. */
    private record Turn(UUID participant, String need, int week) {}
}
