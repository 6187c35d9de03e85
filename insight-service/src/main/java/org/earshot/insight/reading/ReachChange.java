package org.earshot.insight.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.earshot.insight.disclosure.Figure;
import org.earshot.insight.reading.NeedView.Comparison;
import org.earshot.insight.reading.NeedView.GroupRow;

/**
 * A share that moved because other people answer, not because people tell other things: the change of a comparison, split over the
 * groups of one dimension (Kitagawa, "Components of a difference between two rates", JASA 1955). Made of figures that were shown.
 *
 * @param dimensionLabel the dimension over which it was split, in the reader's language
 * @param groupLabel the group whose part of the answers changed most
 * @param partBefore its part of the answers before, 0 to 1
 * @param partAfter and after
 * @param fromMix of the change of the share, what comes from other people answering, -1 to 1
 * @param fromRealChange of the change of the share, what comes from people telling other things
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReachChange(
        String dimensionLabel,
        String groupLabel,
        double partBefore,
        double partAfter,
        double fromMix,
        double fromRealChange) {
    private static final double MOST_OF_IT = 0.6;

    /**
     * Where a clear change of the share is mostly one of who answers; of several dimensions the one that explains most.
     *
     * @param everyone the share before and after
     * @param groups compared over the same weeks
     * @return empty where the change could be chance, is real, or no dimension has two groups that are shown
     */
    static Optional<ReachChange> of(Comparison everyone, List<GroupRow> groups) {
        Double change = everyone.change();
        Double low = everyone.low();
        Double high = everyone.high();
        if (change == null || low == null || high == null || (low <= 0 && high >= 0)) {
            return Optional.empty();
        }
        return groups.stream().collect(Collectors.groupingBy(GroupRow::dimension)).values().stream()
                .flatMap(dimension -> split(dimension).stream())
                .filter(split -> split.fromMix * Math.signum(change) >= MOST_OF_IT * Math.abs(change))
                .max(Comparator.comparingDouble(split -> Math.abs(split.fromMix)));
    }

    private static Optional<ReachChange> split(List<GroupRow> dimension) {
        List<Part> parts =
                dimension.stream().flatMap(row -> Part.of(row).stream()).toList();
        double before = parts.stream().mapToDouble(part -> part.answersBefore).sum();
        double after = parts.stream().mapToDouble(part -> part.answersAfter).sum();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        Part moved = parts.stream()
                .max(Comparator.comparingDouble(part -> part.answersAfter / after - part.answersBefore / before))
                .orElseThrow();
        return Optional.of(new ReachChange(
                moved.row.dimensionLabel(),
                moved.row.label(),
                moved.answersBefore / before,
                moved.answersAfter / after,
                parts.stream()
                        .mapToDouble(
                                part -> (part.answersAfter / after - part.answersBefore / before) * part.meanShare())
                        .sum(),
                parts.stream()
                        .mapToDouble(part -> (part.answersAfter / after + part.answersBefore / before)
                                / 2
                                * (part.shareAfter - part.shareBefore))
                        .sum()));
    }

    /** A group that is shown before and after. */
    private record Part(
            GroupRow row, double answersBefore, double shareBefore, double answersAfter, double shareAfter) {

        static Optional<Part> of(GroupRow row) {
            Figure before = row.comparison().before();
            Figure after = row.comparison().after();
            Long answersBefore = before.answers();
            Double shareBefore = before.share();
            Long answersAfter = after.answers();
            Double shareAfter = after.share();
            return answersBefore == null || shareBefore == null || answersAfter == null || shareAfter == null
                    ? Optional.empty()
                    : Optional.of(new Part(row, answersBefore, shareBefore, answersAfter, shareAfter));
        }

        double meanShare() {
            return (shareBefore + shareAfter) / 2;
        }
    }
}
