package org.earshot.insight.update.http;

import org.earshot.insight.update.UpdateRefused;
import org.earshot.platform.problem.ProblemKind;
import org.earshot.platform.problem.Refusal;

/** The refusals around updates. */
enum UpdateProblem implements ProblemKind {
    UNKNOWN(
            "unknown-update",
            "No such update",
            404,
            "Your organisation has no update with this id.",
            "See GET /api/updates for those it has."),
    UNKNOWN_ACTION(
            "unknown-action",
            "No such action",
            404,
            "Your organisation has no action with this id.",
            "See GET /api/actions for those it has."),
    UNKNOWN_PROGRAM(
            "unknown-program",
            "Whose people are told?",
            422,
            "An update is told on one program's page, and this names none of your organisation's.",
            "Send the id of a program as program."),
    TEXT(
            "update-text",
            "The texts cannot be these",
            422,
            "What was heard and what was done take up to 500 characters each, in up to 20 languages named by their tag.",
            "Shorten the texts, and name languages as en, es or ar."),
    NOTHING_TOLD(
            "nothing-told",
            "Nothing to tell",
            422,
            "No language says what was done.",
            "Write what was done in at least one language."),
    SMS_TOO_LONG(
            "sms-too-long",
            "Too long for a text message",
            422,
            "With what was done and the address of the page it takes more than two segments.",
            "Shorten what was done; letters outside of the GSM alphabet take more than twice the room."),
    FULL(
            "too-many-updates",
            "Too many updates",
            409,
            "The program has two hundred updates.",
            "Edit one that there is.");

    private final String slug;
    private final String title;
    private final int status;
    private final String detail;
    private final String fix;

    UpdateProblem(String slug, String title, int status, String detail, String fix) {
        this.slug = slug;
        this.title = title;
        this.status = status;
        this.detail = detail;
        this.fix = fix;
    }

    Refusal refusal() {
        return new Refusal(this, detail, fix);
    }

    static Refusal refusal(UpdateRefused refused) {
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
