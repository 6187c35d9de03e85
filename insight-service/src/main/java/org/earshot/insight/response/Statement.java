package org.earshot.insight.response;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one response contributes: who said what of which needs, where and when.
 *
 * @param participantId null when the response is its own person
 * @param week as {@link org.earshot.insight.shift.Bucket#weekOf}
 * @param cellId as {@link CellKey#id}
 * @param answeredAt to the microsecond, as PostgreSQL keeps it
 */
public record Statement(
        UUID responseId,
        @Nullable UUID participantId,
        int week,
        UUID cellId,
        Instant answeredAt,
        List<NeedStated> needs) {
    public Statement {
        needs = List.copyOf(needs);
    }

    /**
     * What it says of one need.
     *
     * @param severity in millionths of the highest, so that sums are exact whatever their order
     */
    public record NeedStated(String need, boolean present, int severity) {}

    /** The later answer of the two, by time and then by id: the same one in whatever order they came. */
    static Statement later(Statement left, Statement right) {
        int byTime = left.answeredAt.compareTo(right.answeredAt);
        int byId = left.responseId.toString().compareTo(right.responseId.toString());
        return (byTime == 0 ? byId : byTime) > 0 ? left : right;
    }
}
