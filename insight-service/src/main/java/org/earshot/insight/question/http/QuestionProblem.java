package org.earshot.insight.question.http;

import org.earshot.platform.problem.ProblemKind;
import org.earshot.platform.problem.Refusal;

/** The refusals around questions. */
enum QuestionProblem implements ProblemKind {
    UNKNOWN_VERSION("unknown-version", "There is no such published version", 404);

    private final String slug;
    private final String title;
    private final int status;

    QuestionProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    static Refusal unknownVersion() {
        return new Refusal(
                UNKNOWN_VERSION,
                "Your organisation has published no instrument with this id, or no such version of it.",
                "Take an instrument from GET /api/exports, and leave version out for the latest that people answered.");
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
