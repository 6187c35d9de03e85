package org.earshot.survey.exchange.limesurvey;

import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.FileProblem;

/** A file that is no survey of LimeSurvey. */
final class UnreadableSurvey extends Exception {
    private static final long serialVersionUID = 1;

    private final transient FileProblem problem;

    UnreadableSurvey(FileFault fault, String... values) {
        super(fault.code(), null, false, false);
        this.problem = FileProblem.refused(fault, values);
    }

    /** Why. */
    FileProblem problem() {
        return problem;
    }
}
