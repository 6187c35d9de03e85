package org.earshot.survey.review.lint;

/**
 * Always, never, all, every: words that hardly anybody can truly say yes to, so that a no says little.
 */
final class AbsoluteWords extends WordListRule {
    @Override
    public String id() {
        return "absolute-words";
    }
}
