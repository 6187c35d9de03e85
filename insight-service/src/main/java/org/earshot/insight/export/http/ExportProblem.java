package org.earshot.insight.export.http;

import org.earshot.platform.problem.ProblemKind;
import org.earshot.platform.problem.Refusal;

/** The refusals of exports. */
enum ExportProblem implements ProblemKind {
    UNKNOWN_EXPORT("unknown-export", "There is no such export", 404),
    INVALID_PERIOD("invalid-period", "The days cannot be read", 400),
    PURPOSE_MISSING("purpose-missing", "Own words are not taken along without a purpose", 422),
    NOT_YOURS_TO_TAKE("not-yours-to-take", "Your role may not take responses along", 403);

    private final String slug;
    private final String title;
    private final int status;

    ExportProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    static Refusal unknownExport() {
        return new Refusal(
                UNKNOWN_EXPORT,
                "Your organisation has no published instrument with this id, or there is no such format.",
                "Take an address from GET /api/exports.");
    }

    static Refusal invalidPeriod() {
        return new Refusal(
                INVALID_PERIOD,
                "from and to are days, and from is not after to.",
                "Send days such as from=2026-01-01&to=2026-03-31, both included, or leave them out.");
    }

    static Refusal purposeMissing() {
        return new Refusal(
                PURPOSE_MISSING,
                "What people wrote in their own words can name them and others.",
                "Say in 10 to 500 letters what for, as purpose, or leave words out. What you write is kept with your name.");
    }

    static Refusal notYoursToTake() {
        return new Refusal(
                NOT_YOURS_TO_TAKE,
                "Responses one by one are personal data; administrators and managers may take them along.",
                "Ask one of them, or use the figures of GET /api/needs.");
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
