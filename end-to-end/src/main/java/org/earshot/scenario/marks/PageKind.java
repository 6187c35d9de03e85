package org.earshot.scenario.marks;

import java.net.URI;

/**
 * A page that stands for all of its kind.
 *
 * @param name as a reader of the table knows it
 * @param cookie with which it is opened; empty for none
 * @param submitted whether it is looked at after its form was sent without an answer
 */
record PageKind(Face face, String name, URI url, String cookie, boolean submitted) {

    /** Who sees it, and the least that each of its scores may be, of 100. */
    enum Face {
        PARTICIPANT(98, 100, 100),
        CONSOLE(Scores.NOT_ASKED, 100, Scores.NOT_ASKED);

        private final int performance;
        private final int accessibility;
        private final int bestPractices;

        Face(int performance, int accessibility, int bestPractices) {
            this.performance = performance;
            this.accessibility = accessibility;
            this.bestPractices = bestPractices;
        }

        int accessibility() {
            return accessibility;
        }

        /** As a reader of the table wants them. */
        String marks() {
            return performance + " / " + accessibility + " / " + bestPractices;
        }

        boolean keptBy(Scores scores) {
            return scores.performance() >= performance
                    && scores.accessibility() >= accessibility
                    && scores.bestPractices() >= bestPractices;
        }
    }
}
