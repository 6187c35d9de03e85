package org.earshot.survey.review;

/** The draft has no such finding, or not any more: its text changed, or the rules did. Read the review again. */
public class FindingGone extends RuntimeException {
    private static final long serialVersionUID = 1;

    FindingGone() {
        super("finding gone", null, false, false);
    }
}
