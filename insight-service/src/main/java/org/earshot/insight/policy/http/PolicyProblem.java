package org.earshot.insight.policy.http;

import org.earshot.platform.problem.ProblemKind;
import org.earshot.platform.problem.Refusal;

/** The refusals about policies. */
enum PolicyProblem implements ProblemKind {
    INVALID_BUDGET("invalid-budget", "No such false-alarm budget", 400),
    INVALID_WEEK("invalid-week", "The week cannot be read", 400),
    UNKNOWN_PROGRAM("unknown-program", "There is no such program", 404);

    private final String slug;
    private final String title;
    private final int status;

    PolicyProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    static Refusal invalidBudget() {
        return new Refusal(
                INVALID_BUDGET,
                "A budget is 13 to 1040 weeks to a false alert of one need at one place; falseAlarmWeeks is not.",
                "Send falseAlarmWeeks=104 for about one in two years, or leave it out for the budget in force.");
    }

    static Refusal invalidWeek() {
        return new Refusal(
                INVALID_WEEK,
                "week is no day of a closed week.",
                "Send a day such as week=2026-11-16, or leave it out for the last closed week.");
    }

    static Refusal unknownProgram() {
        return new Refusal(
                UNKNOWN_PROGRAM,
                "Your organisation has no program with this id.",
                "Take programId from GET /api/organization/programs, or leave it out for the organisation.");
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
