package org.earshot.survey.review.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.SingleChoice;
import org.earshot.contracts.instrument.YesNo;
import org.earshot.survey.review.lint.WordList.Hit;

/**
 * A negative in what is answered with yes, no or agreement, or two negatives anywhere: people cannot tell what their "no" says.
 */
final class Negation extends WordingRule {
    private static final WordList NEGATIVES = WordList.named("negation");
    private static final WordList SECOND = WordList.named("negation-second");
    private static final WordList SUBORDINATE = WordList.named("subordinate");
    private static final WordList AGREEMENT = WordList.named("agreement");

    @Override
    public String id() {
        return "negation";
    }

    @Override
    public Set<String> languages() {
        return WordList.LANGUAGES;
    }

    @Override
    Stream<ReviewFinding> in(Wording wording) {
        String language = wording.primaryLanguage();
        List<Hit> negatives = NEGATIVES.in(language, wording.text());
        List<Hit> others = SECOND.in(language, wording.text());
        boolean twice = negatives.size() + others.size() > 1;
        boolean once = isAgreedTo(wording) && negatives.stream().anyMatch(hit -> inMainClause(hit, wording));
        return once || twice
                ? Stream.of(wording.finding(
                        id(),
                        Stream.concat(negatives.stream(), others.stream())
                                .map(Hit::words)
                                .distinct()
                                .toList(),
                        null))
                : Stream.empty();
    }

    private static boolean inMainClause(Hit negative, Wording wording) {
        return SUBORDINATE.in(wording.primaryLanguage(), wording.text()).stream()
                .noneMatch(subordinate -> subordinate.start() > 0 && subordinate.start() < negative.start());
    }

    private static boolean isAgreedTo(Wording wording) {
        return wording.question() instanceof YesNo
                || (wording.question() instanceof SingleChoice
                        && wording.labels().stream()
                                .anyMatch(label -> AGREEMENT.matches(wording.primaryLanguage(), label)));
    }
}
