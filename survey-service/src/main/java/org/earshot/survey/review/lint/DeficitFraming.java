package org.earshot.survey.review.lint;

/**
 * People are named by what they lack, or a circumstance is made their nature.
 */
final class DeficitFraming extends WordListRule {
    @Override
    public String id() {
        return "deficit-framing";
    }
}
