package org.earshot.survey.review.lint;

import java.util.List;
import java.util.Set;
import org.earshot.survey.review.lint.WordList.Hit;

/**
 * What many people would rather keep to themselves: intrusive in itself, a threat if it became known, or met with disapproval.
 *
 * <p>Source: Tourangeau and Yan (2007), Sensitive questions in surveys, Psychological Bulletin 133(5).
 */
final class Delicate {
    private static final WordList TOPICS = WordList.named("sensitive");
    private static final Set<String> NEEDS = Set.of("intimate-partner-violence", "elder-abuse", "incarceration-status");

    private Delicate() {}

    /** What makes a question sensitive; empty when nothing does. */
    static List<String> words(Wording wording) {
        List<String> words = TOPICS.in(wording.primaryLanguage(), wording.text()).stream()
                .map(Hit::words)
                .distinct()
                .toList();
        return words.isEmpty()
                ? wording.question()
                        .needsAsked()
                        .filter(NEEDS::contains)
                        .distinct()
                        .toList()
                : words;
    }
}
