package org.earshot.survey.urgent;

import java.util.List;
import org.earshot.contracts.problem.Problem.Fault;

/** A rule cannot be made or changed as wanted. Nothing was changed: mend it and send it again. */
public final class RuleRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient List<Fault> faults;

    RuleRefused(Kind kind, List<Fault> faults) {
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.faults = List.copyOf(faults);
    }

    /** Why. */
    public enum Kind {
        /** It could not ring, or nobody would hear it; the faults say where. */
        FAULTY,
        /** Somebody else changed it in between: read it again and repeat the change on that. */
        CHANGED_MEANWHILE,
        /** It has ended for good: make another. */
        ENDED
    }

    /** Why. */
    public Kind kind() {
        return kind;
    }

    /** Where, for a faulty one. */
    public List<Fault> faults() {
        return faults;
    }
}
