package org.earshot.survey.review.lint;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sensitive question without "I would rather not say": people leave, or say what is not so. Whether a question that states a
 * dimension offers it is for the check to say, and is not said twice.
 */
final class NoWayOut extends WordingRule {
    private static final WordList OFFERED = WordList.named("rather-not-say");

    @Override
    public String id() {
        return "no-way-out";
    }

    @Override
    Stream<ReviewFinding> in(Wording wording) {
        boolean offered = wording.question().asking().ratherNotSay()
                || wording.question().dimension() != null
                || wording.labels().stream().anyMatch(l -> OFFERED.matches(wording.primaryLanguage(), l));
        List<String> words = offered ? List.of() : Delicate.words(wording);
        return words.isEmpty() ? Stream.empty() : Stream.of(wording.finding(id(), "/asking/ratherNotSay", words));
    }
}
