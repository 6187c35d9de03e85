package org.earshot.scenario.marks;

import java.util.List;

/**
 * What Lighthouse gives a page, each of 100; -1 where it was not asked or could not say.
 *
 * @param failed what it holds against the page, by the names of its audits; or why it could not look
 */
record Scores(int performance, int accessibility, int bestPractices, List<String> failed) {
    static final int NOT_ASKED = -1;

    /** The one of two looks at a page in which the machine was less busy. */
    Scores better(Scores other) {
        return other.performance > performance ? other : this;
    }
}
