package org.earshot.ingest.limit;

import org.earshot.platform.problem.ProblemKind;

/** The refusal of what comes too fast. */
enum LimitProblem implements ProblemKind {
    TOO_MANY_REQUESTS("too-many-requests", "Too many requests", 429);

    private final String slug;
    private final String title;
    private final int status;

    LimitProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }
}
