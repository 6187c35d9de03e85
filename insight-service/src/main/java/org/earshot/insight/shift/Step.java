package org.earshot.insight.shift;

/**
 * A lasting jump of the level that the expectation allows for: a shift that was alerted (step 7), or a question that changed its
 * meaning.
 *
 * @param week the first week after the jump
 * @param part whose level jumps
 */
record Step(int week, Part part) {
    boolean reaches(int otherWeek, int cell) {
        return otherWeek >= week && part.contains(cell);
    }
}
