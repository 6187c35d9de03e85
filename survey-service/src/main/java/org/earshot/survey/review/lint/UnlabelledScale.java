package org.earshot.survey.review.lint;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.earshot.contracts.instrument.NumberQuestion;
import org.earshot.contracts.instrument.Rating;
import org.earshot.contracts.instrument.SingleChoice;

/**
 * A scale of bare numbers or signs: everybody reads them in their own way.
 */
final class UnlabelledScale extends WordingRule {
    private static final WordList COUNTS = WordList.named("counts");
    private static final WordList SCALE = WordList.named("number-as-scale");
    private static final Pattern LABELLED = Pattern.compile("=|\\p{L}\\s*\\(\\s*\\d+\\s*\\)|\\(\\s*\\p{L}");
    private static final Pattern RANGE = Pattern.compile("\\d\\D+\\d");
    private static final int FEWEST_STEPS = 3;

    @Override
    public String id() {
        return "unlabelled-scale";
    }

    @Override
    Stream<ReviewFinding> in(Wording wording) {
        boolean bare = wording.labels().stream().noneMatch(UnlabelledScale::saysSomething);
        if (wording.question() instanceof Rating && bare) {
            return found(wording, "/low", wording.labels());
        }
        boolean signs = wording.question() instanceof SingleChoice
                && bare
                && wording.labels().size() >= FEWEST_STEPS
                && !COUNTS.matches(wording.primaryLanguage(), wording.text());
        if (signs) {
            return found(wording, "/choices", wording.labels());
        }
        return wording.question() instanceof NumberQuestion
                        && SCALE.matches(wording.primaryLanguage(), wording.text())
                        && !LABELLED.matcher(wording.text() + wording.hint()).find()
                ? found(
                        wording,
                        "/type",
                        SCALE.in(wording.primaryLanguage(), wording.text()).stream()
                                .map(WordList.Hit::words)
                                .toList())
                : Stream.empty();
    }

    /** Two numbers are a range, which needs no words. */
    private static boolean saysSomething(String label) {
        return label.codePoints().anyMatch(Character::isLetter)
                || RANGE.matcher(label).find();
    }

    private Stream<ReviewFinding> found(Wording wording, String member, List<String> words) {
        return Stream.of(wording.finding(id(), member, words));
    }
}
