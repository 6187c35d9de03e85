package org.earshot.survey.translation;

import org.earshot.survey.exchange.format.FileFault;
import org.earshot.survey.exchange.format.FileProblem;

/** The file holds no translations that can be read. */
public class UnreadableTranslation extends Exception {
    private static final long serialVersionUID = 1;

    private final transient FileProblem problem;

    /**
     * A refusal.
     *
     * @param values that stand in what is said of the fault
     */
    public UnreadableTranslation(FileFault fault, String... values) {
        this(FileProblem.refused(fault, values));
    }

    /** A refusal for a reason that another reader found. */
    public UnreadableTranslation(FileProblem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    /** Why. */
    public FileProblem problem() {
        return problem;
    }
}
