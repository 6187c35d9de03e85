package org.earshot.survey.review.lint;

/**
 * The wording takes for granted something that the person may not have done, or blames them for it.
 */
final class Loaded extends WordListRule {
    @Override
    public String id() {
        return "loaded";
    }
}
