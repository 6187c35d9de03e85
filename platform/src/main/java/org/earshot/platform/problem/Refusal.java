package org.earshot.platform.problem;

import java.util.List;
import org.earshot.contracts.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A request that is refused; thrown anywhere, answered in one place. */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** A refusal of the whole request. */
    public Refusal(ProblemKind kind, String detail, String fix) {
        this(kind, detail, fix, List.of());
    }

    /**
     * A refusal with the place of each fault.
     *
     * @param detail what was wrong, for people; never the refused value
     * @param fix what to do about it
     */
    public Refusal(ProblemKind kind, String detail, @Nullable String fix, List<Problem.Fault> faults) {
        super(kind.slug(), null, false, false);
        this.problem = problem(kind, detail, fix, faults);
    }

    /** The body. */
    public Problem problem() {
        return problem;
    }

    /** A problem of {@code kind}. */
    public static Problem problem(ProblemKind kind, String detail, @Nullable String fix, List<Problem.Fault> faults) {
        return new Problem("urn:earshot:problem:" + kind.slug(), kind.title(), kind.status(), detail, fix, faults);
    }
}
