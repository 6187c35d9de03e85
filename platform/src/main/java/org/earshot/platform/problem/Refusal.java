package org.earshot.platform.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

    /** How long to wait before the very same may be sent again; empty where waiting does not help, or nobody knows how long. */
    public Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    /** A problem of {@code kind}. */
    public static Problem problem(ProblemKind kind, String detail, @Nullable String fix, List<Problem.Fault> faults) {
        return new Problem("urn:earshot:problem:" + kind.slug(), kind.title(), kind.status(), detail, fix, faults);
    }
}
