package org.earshot.survey.review.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.SingleChoice;

/**
 * Ranges that share a number, or leave one out: somebody fits twice or not at all.
 */
final class BrokenRanges extends WordingRule {
    private static final int FEWEST_RANGES = 3;

    @Override
    public String id() {
        return "broken-ranges";
    }

    @Override
    Stream<ReviewFinding> in(Wording wording) {
        if (!(wording.question() instanceof SingleChoice)) {
            return Stream.empty();
        }
        List<NumberRange> ranges = wording.labels().stream()
                .map(label -> NumberRange.in(label, wording.primaryLanguage()))
                .flatMap(Optional::stream)
                .toList();
        List<String> broken = ranges.size() < FEWEST_RANGES ? List.of() : broken(ranges);
        return broken.isEmpty() ? Stream.empty() : Stream.of(wording.finding(id(), "/choices", broken));
    }

    private static List<String> broken(List<NumberRange> ranges) {
        List<NumberRange> ascending = ranges.stream()
                .sorted((a, b) -> Double.compare(a.low(), b.low()))
                .toList();
        List<String> broken = new ArrayList<>();
        for (int i = 1; i < ascending.size(); i++) {
            NumberRange before = ascending.get(i - 1);
            NumberRange next = ascending.get(i);
            if (next.low() != before.high() + 1) {
                broken.add(before.label() + " / " + next.label());
            }
        }
        return broken;
    }
}
