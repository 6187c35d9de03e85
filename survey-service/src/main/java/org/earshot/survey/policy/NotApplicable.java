package org.earshot.survey.policy;

import java.util.List;
import org.earshot.contracts.problem.Problem;

/** A policy that is well formed and yet cannot be applied here. Mend each fault and send it again. */
public class NotApplicable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem.Fault> faults;

    NotApplicable(List<Problem.Fault> faults) {
        super("not applicable", null, false, false);
        this.faults = List.copyOf(faults);
    }

    /** What, where, and how to mend it. */
    public List<Problem.Fault> faults() {
        return faults;
    }
}
