package org.earshot.insight.alert.http;

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
            "Alerts are open, acknowledged, decided or closed.",
            "Send one of these as status, or leave status out for all alerts.");

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

    static Refusal refusal(AlertRefused refused) {
        return valueOf(refused.kind().name()).refusal();
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
