package org.earshot.survey.review.lint;

/**
 * The wording gives away which answer is wanted: a negated opener, praise, an appeal to the many or to experts.
 */
final class Leading extends WordListRule {
    @Override
    public String id() {
        return "leading";
    }
}
