package org.earshot.insight.quote.http;

import org.earshot.insight.quote.QuoteRefused;
import org.earshot.platform.problem.ProblemKind;
import org.earshot.platform.problem.Refusal;

/** The refusals around quotes. */
enum QuoteProblem implements ProblemKind {
    UNKNOWN(
            "unknown-quote",
            "No such quote",
            404,
            "There is no such text whose author agrees to be read, or too few people wrote about the theme.",
            "See GET /api/themes/{id}/quotes/candidates for those that there are."),
    NOT_THEIR_WORDS(
            "not-their-words",
            "These are not their words",
            422,
            "Something was changed or added; a quote is what somebody wrote.",
            "Only leave parts out, and put [\u2026] in their place."),
    NOTHING_LEFT("nothing-left", "Nothing is left", 422, "The quote says nothing.", "Leave less of it out.");

    private final String slug;
    private final String title;
    private final int status;
    private final String detail;
    private final String fix;

    QuoteProblem(String slug, String title, int status, String detail, String fix) {
        this.slug = slug;
        this.title = title;
        this.status = status;
        this.detail = detail;
        this.fix = fix;
    }

    static Refusal refusal(QuoteRefused refused) {
        QuoteProblem problem = valueOf(refused.kind().name());
        return new Refusal(problem, problem.detail, problem.fix);
    }

    static Refusal unknown() {
        return new Refusal(UNKNOWN, UNKNOWN.detail, UNKNOWN.fix);
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
