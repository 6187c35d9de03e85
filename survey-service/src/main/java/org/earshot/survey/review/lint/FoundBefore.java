package org.earshot.survey.review.lint;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Instrument;
import org.earshot.contracts.instrument.LocalizedText;
import org.earshot.contracts.instrument.Question;

/**
 * What the rules that look at one question find in it, remembered while it stays as it is: an editor asks again after each edit, and
 * of 300 questions in five languages one has changed.
 */
final class FoundBefore {
    /** Questions that are remembered, whosever they are; findings hold no more than their texts. */
    private static final int MOST = 3_000;

    private static final String ALONE = "/questions/0";
    private static final Map<Asked, List<ReviewFinding>> FOUND = new ConcurrentHashMap<>();

    private FoundBefore() {}

    private record Asked(Question question, List<String> languages) {
        List<ReviewFinding> review(List<WordingRule> rules) {
            Instrument alone =
                    new Instrument(LocalizedText.of("en", ""), languages, null, null, List.of(question), null);
            return rules.stream().flatMap(rule -> rule.in(alone)).toList();
        }
    }

    /** What {@code rules} find in the question at {@code index}. */
    static Stream<ReviewFinding> in(Instrument instrument, int index, List<WordingRule> rules) {
        if (FOUND.size() > MOST) {
            FOUND.clear();
        }
        return FOUND
                .computeIfAbsent(
                        new Asked(instrument.questions().get(index), instrument.languages()),
                        asked -> asked.review(rules))
                .stream()
                .map(finding -> at(index, finding));
    }

    private static ReviewFinding at(int index, ReviewFinding alone) {
        return new ReviewFinding(
                alone.rule(),
                alone.question(),
                "/questions/" + index + alone.pointer().substring(ALONE.length()),
                alone.language(),
                alone.words(),
                alone.rewrite(),
                alone.basis());
    }
}
