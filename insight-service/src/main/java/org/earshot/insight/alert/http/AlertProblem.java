package org.earshot.insight.alert.http;

import java.util.UUID;
import org.earshot.insight.action.ActionRefused;
import org.earshot.insight.alert.AlertRefused;
import org.earshot.platform.problem.ProblemKind;
import org.earshot.platform.problem.Refusal;

/** The refusals around alerts. */
enum AlertProblem implements ProblemKind {
    UNKNOWN(
            "unknown-alert",
            "No such alert",
            404,
            "Your organisation has no alert with this id.",
            "See GET /api/alerts for those it has."),
    CLOSED(
            "alert-closed",
            "The alert is closed",
            409,
            "The shift behind this alert has ended, so there is nothing left to decide.",
            "Read the alert again for the reason; a new shift opens a new alert."),
    REASON_MISSING(
            "reason-missing",
            "A reason is needed",
            422,
            "Declining needs a reason: people will ask why nothing was done.",
            "Send a reason of 1 to 2,000 characters."),
    REASON_TOO_LONG(
            "reason-too-long",
            "The reason is too long",
            422,
            "A reason holds at most 2,000 characters, and no NUL character.",
            "Shorten the reason."),
    UNKNOWN_STATUS(
            "unknown-alert-status",
            "No such status",
            400,
            "Alerts are open, acknowledged, decided, merged or closed.",
            "Send one of these as status, or leave status out for all alerts."),
    MERGED(
            "alert-merged",
            "The alert is part of another one",
            409,
            "Someone said that this alert is part of another one's story.",
            "Do it at the alert that mergedInto names, or let this one stand alone first: POST /api/alerts/{id}/split."),
    DECIDED(
            "alert-decided",
            "The alert is decided",
            409,
            "Somebody has decided, so there is no day by which to decide any more.",
            "Decide again, or write down an action with days of its own."),
    DUE(
            "impossible-due-day",
            "The day cannot be that",
            422,
            "The day by which to decide lies between today and a year from now.",
            "Send due as a day such as 2026-05-31 in that time."),
    COMMENT_MISSING(
            "comment-missing",
            "A comment needs a word",
            422,
            "The text of a comment is missing.",
            "Send a text of 1 to 2,000 characters."),
    UNKNOWN_PERSON(
            "unknown-person",
            "No such person",
            422,
            "Nobody of your organisation has this account.",
            "See GET /api/people for those who can be named."),
    ACTIONS_FULL(
            "too-many-actions",
            "Too many actions",
            409,
            "Twenty actions are written down for this alert.",
            "Say more in one of them, or in a comment."),
    UNKNOWN_ACTION(
            "unknown-action",
            "No such action",
            404,
            "Your organisation has no action with this id.",
            "See GET /api/actions for those it has."),
    NO_STORY(
            "no-such-story",
            "The alerts cannot be one story",
            409,
            "An alert cannot be part of itself, of one that is closed or part of a third, or while others are part of it.",
            "Name an alert that stands alone; first let those that are part of this one stand alone."),
    ACTION_WHAT("action-text", "What is done?", 422, "What is done takes 1 to 500 characters.", "Send it as what."),
    ACTION_DAYS(
            "action-days",
            "The days are out of order",
            422,
            "The effect is expected, and the series measured again, after the first day, and all days are within two years.",
            "Correct from, effectBy and measureOn.");

    private final String slug;
    private final String title;
    private final int status;
    private final String detail;
    private final String fix;

    AlertProblem(String slug, String title, int status, String detail, String fix) {
        this.slug = slug;
        this.title = title;
        this.status = status;
        this.detail = detail;
        this.fix = fix;
    }

    Refusal refusal() {
        return new Refusal(this, detail, fix);
    }

    /** The id of an alert; what is none names no alert. */
    static UUID id(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw UNKNOWN.refusal();
        }
    }

    static Refusal refusal(AlertRefused refused) {
        return valueOf(refused.kind().name()).refusal();
    }

    static Refusal refusal(ActionRefused refused) {
        return valueOf("ACTION_" + refused.kind().name()).refusal();
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
