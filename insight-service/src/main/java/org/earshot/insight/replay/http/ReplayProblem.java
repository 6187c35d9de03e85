package org.earshot.insight.replay.http;

import org.earshot.insight.replay.Stretch;
import org.earshot.platform.problem.ProblemKind;
import org.earshot.platform.problem.Refusal;

/** The refusals of a replay. */
enum ReplayProblem implements ProblemKind {
    INVALID_STRETCH("invalid-stretch", "The stretch cannot be replayed", 400),
    INVALID_PLACE("invalid-place", "The place is not valid", 400),
    INVALID_BUDGET("invalid-budget", "No such false-alarm budget", 400),
    UNKNOWN_NEED("unknown-need", "Nothing is known of this need here", 404),
    BUSY("replay-busy", "Too many replays at once", 503);

    private final String slug;
    private final String title;
    private final int status;

    ReplayProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    static Refusal invalidStretch(String parameter) {
        return new Refusal(
                INVALID_STRETCH,
                "A stretch has 1 to " + Stretch.MOST_WEEKS + " weeks up to the running one; " + parameter
                        + " does not fit that.",
                "Give from and to as days, for example from=2025-01-06&to=2025-12-29; each stands for its week.");
    }

    static Refusal invalidPlace() {
        return new Refusal(
                INVALID_PLACE,
                "A place is a placeKind (organization, program or site) together with its placeId, or neither of the two.",
                "Take placeKind and placeId from GET /api/needs, or leave both out for all places.");
    }

    static Refusal invalidBudget() {
        return new Refusal(
                INVALID_BUDGET,
                "A budget is 13 to 1040 weeks to a false alert of one need at one place; falseAlarmWeeks is not.",
                "Send falseAlarmWeeks=104, for example, or leave it out for the budgets in force.");
    }

    static Refusal needMissing() {
        return new Refusal(INVALID_STRETCH, "The need is missing.", "Give need=food-insecurity, for example.");
    }

    static Refusal unknownNeed() {
        return new Refusal(
                UNKNOWN_NEED,
                "Nobody at this place was asked about this need in or before this stretch.",
                "See GET /api/needs for the needs and places with answers.");
    }

    static Refusal busy() {
        return new Refusal(BUSY, "Other replays are running.", "Send the same again in some seconds.");
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
