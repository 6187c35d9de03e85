package org.earshot.survey.review.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.Scale;
import org.earshot.contracts.instrument.SingleChoice;

/**
 * A scale with more good answers than bad ones, or the other way round: it pushes.
 */
final class UnbalancedScale extends WordingRule {
    private static final WordList GOOD = WordList.named("scale-good");
    private static final WordList BAD = WordList.named("scale-bad");
    private static final int FEWEST_STEPS = 3;

    @Override
    public String id() {
        return "unbalanced-scale";
    }

    @Override
    public Set<String> languages() {
        return WordList.LANGUAGES;
    }

    @Override
    Stream<ReviewFinding> in(Wording wording) {
        boolean scale = wording.question() instanceof Scale;
        if (!scale && !(wording.question() instanceof SingleChoice)) {
            return Stream.empty();
        }
        List<String> bad =
                wording.labels().stream().filter(l -> isBad(wording, l)).toList();
        List<String> good = wording.labels().stream()
                .filter(label -> !bad.contains(label) && GOOD.matches(wording.primaryLanguage(), label))
                .toList();
        boolean isScale = good.size() + bad.size() >= FEWEST_STEPS;
        return isScale && Math.abs(good.size() - bad.size()) > 1
                ? Stream.of(
                        wording.finding(id(), scale ? "/points" : "/choices", good.size() > bad.size() ? good : bad))
                : Stream.empty();
    }

    private static boolean isBad(Wording wording, String label) {
        return BAD.matches(wording.primaryLanguage(), label);
    }
}
