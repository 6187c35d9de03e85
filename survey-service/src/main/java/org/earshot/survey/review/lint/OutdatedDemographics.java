package org.earshot.survey.review.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.survey.review.lint.WordList.Hit;

/**
 * Names for groups that they no longer use for themselves, in a question or among its choices.
 */
final class OutdatedDemographics extends WordingRule {
    private static final WordList NAMES = WordList.named("outdated-demographics");

    @Override
    public String id() {
        return "outdated-demographics";
    }

    @Override
    public Set<String> languages() {
        return WordList.LANGUAGES;
    }

    @Override
    Stream<ReviewFinding> in(Wording wording) {
        List<Hit> hits = NAMES.in(wording.primaryLanguage(), wording.everything());
        return hits.isEmpty()
                ? Stream.empty()
                : Stream.of(wording.finding(
                        id(),
                        hits.stream().map(Hit::words).distinct().toList(),
                        String.join(
                                ", ", hits.stream().map(Hit::instead).distinct().toList())));
    }
}
