package org.earshot.survey.review.lint;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks who somebody is without saying what for. Looks for a reason in the hint.
 */
final class UnexplainedDemographics extends WordingRule {
    private static final WordList REASON = WordList.named("why-we-ask");

    @Override
    public String id() {
        return "unexplained-demographics";
    }

    @Override
    public Set<String> languages() {
        return WordList.LANGUAGES;
    }

    @Override
    Stream<ReviewFinding> in(Wording wording) {
        boolean explained = REASON.matches(wording.primaryLanguage(), wording.hint() + " " + wording.text());
        return explained || Demographic.words(wording).isEmpty()
                ? Stream.empty()
                : Stream.of(new ReviewFinding(
                        id(),
                        wording.question().id(),
                        "/questions/" + wording.index() + "/asking/hint",
                        wording.language(),
                        Demographic.words(wording),
                        null,
                        wording.everything()));
    }
}
