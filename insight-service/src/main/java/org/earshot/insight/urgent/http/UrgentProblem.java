package org.earshot.insight.urgent.http;

import org.earshot.insight.urgent.UrgentRefused;
import org.earshot.platform.problem.ProblemKind;
import org.earshot.platform.problem.Refusal;

/** The refusals around urgent answers. */
enum UrgentProblem implements ProblemKind {
    UNKNOWN(
            "unknown-urgent-answer",
            "No such urgent answer",
            404,
            "There is no urgent answer with this id that you are named for.",
            "See GET /api/urgent-answers for those that you may read."),
    WITHDRAWN(
            "urgent-answer-withdrawn",
            "The answer was withdrawn",
            409,
            "The participant took the response back, and nothing of it is left.",
            "Read it again: its history says when."),
    NOTE_MISSING(
            "note-missing",
            "A note is needed",
            422,
            "Whoever looks next needs to know what was done.",
            "Send a note of 1 to 2,000 characters."),
    NOTE_TOO_LONG(
            "note-too-long",
            "The note is too long",
            422,
            "A note holds at most 2,000 characters, and no NUL character.",
            "Shorten the note."),
    UNKNOWN_STATUS(
            "unknown-urgent-status",
            "No such status",
            400,
            "Urgent answers are unseen, seen, followed-up, corrected or withdrawn.",
            "Send one of these as status, or leave status out for all.");

    private final String slug;
    private final String title;
    private final int status;
    private final String detail;
    private final String fix;

    UrgentProblem(String slug, String title, int status, String detail, String fix) {
        this.slug = slug;
        this.title = title;
        this.status = status;
        this.detail = detail;
        this.fix = fix;
    }

    Refusal refusal() {
        return new Refusal(this, detail, fix);
    }

    static Refusal refusal(UrgentRefused refused) {
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
