package org.earshot.survey.instrument;

import java.util.List;
import org.earshot.contracts.engine.Finding;

/** The draft has findings that prevent publishing. Put each of them right and publish again. */
public class NotFitToPublish extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    NotFitToPublish(List<Finding> findings) {
        super("not fit to publish", null, false, false);
        this.findings = List.copyOf(findings);
    }

    /** Everything found, also what does not prevent publishing. */
    public List<Finding> findings() {
        return findings;
    }
}
