package org.earshot.ingest.response;

import org.earshot.platform.problem.ProblemKind;

/** Every way in which intake refuses. */
public enum IngestProblem implements ProblemKind {
    MALFORMED("malformed-body", "The body cannot be read", 400),
    SIGN_IN_REQUIRED("sign-in-required", "Sign-in or a link required", 401),
    ROLE_REQUIRED("not-allowed", "Not allowed", 403),
    UNKNOWN_LINK("unknown-link", "No open link", 404),
    UNKNOWN_INSTRUMENT("unknown-instrument", "Unknown instrument or version", 404),
    INSTRUMENT_CLOSED("instrument-closed", "No longer taking answers", 410),
    INVALID("invalid-response", "The response does not fit", 422),
    ALTERED("altered-response", "Already recorded with other content", 409),
    REVISION_GAP("revision-out-of-order", "Revision out of order", 409),
    WITHDRAWN("withdrawn-response", "The response was withdrawn", 410),
    UNKNOWN_QUESTION("no-file-question", "No question that asks for a file", 404),
    UNKNOWN_FILE("unknown-file", "Unknown file", 404),
    FILE_NOT_TAKEN("file-not-taken", "The file does not fit the question", 422),
    FILE_OUT_OF_REACH("file-out-of-reach", "Files are out of reach", 503),
    NO_ROOM("no-room-for-files", "No room for files", 507),
    UNFIT_FILE("unfit-file", "The file cannot be imported", 422),
    FORM_EXPIRED("form-expired", "The form cannot be taken", 400),
    TOO_MANY_FILES("too-many-files", "Too many files wait", 429),
    TOO_LARGE("too-large", "The request is too large", 413),
    NOT_RECORDED("not-recorded", "Not recorded yet", 503),
    STARTING("starting", "Still starting", 503);

    private final String slug;
    private final String title;
    private final int status;

    IngestProblem(String slug, String title, int status) {
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
