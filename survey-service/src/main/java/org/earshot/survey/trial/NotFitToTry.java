package org.earshot.survey.trial;

import java.util.List;
import org.earshot.contracts.engine.Finding;

/** The draft has findings that keep people from answering it. Put each of them right and try it again. */
public class NotFitToTry extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    NotFitToTry(List<Finding> findings) {
        super("not fit to try", null, false, false);
        this.findings = List.copyOf(findings);
    }

    /** Everything found. */
    public List<Finding> findings() {
        return findings;
    }
}
