package org.earshot.survey.instrument;

import java.util.List;

/** Community members were asked to look, and too few have, or a question hurts somebody. Wait, work on it, or publish with a reason. */
public class ReviewOpen extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int reviewers;
    private final int quorum;
    private final transient List<String> hurting;

    /** With how many looked, how many the organisation wants to hear, and the questions that hurt. */
    public ReviewOpen(int reviewers, int quorum, List<String> hurting) {
        super("review open", null, false, false);
        this.reviewers = reviewers;
        this.quorum = quorum;
        this.hurting = List.copyOf(hurting);
    }

    /** How many looked. */
    public int reviewers() {
        return reviewers;
    }

    /** How many the organisation wants to hear. */
    public int quorum() {
        return quorum;
    }

    /** Ids of questions that hurt somebody, of which nobody has written what was done. */
    public List<String> hurting() {
        return hurting;
    }
}
