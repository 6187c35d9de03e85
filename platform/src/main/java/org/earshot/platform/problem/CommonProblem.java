package org.earshot.platform.problem;

/** The refusals that HTTP itself brings to every service. */
public enum CommonProblem implements ProblemKind {
    MALFORMED_BODY("malformed-body", "The body cannot be read", 400),
    INVALID_REQUEST("invalid-request", "The request is not valid", 400),
    SIGN_IN_REQUIRED("sign-in-required", "Sign-in required", 401),
    NOT_ALLOWED("not-allowed", "Not allowed", 403),
    NOT_FOUND("not-found", "Not found", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", "Method not allowed", 405),
    NOT_ACCEPTABLE("not-acceptable", "No such representation", 406),
    TOO_LARGE("too-large", "The request is too large", 413),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", "Unsupported media type", 415),
    TRY_LATER("try-later", "Temporarily unavailable", 503),
    UNEXPECTED("unexpected", "Something went wrong on our side", 500);

    private final String slug;
    private final String title;
    private final int status;

    CommonProblem(String slug, String title, int status) {
        this.slug = slug;
        this.title = title;
        this.status = status;
    }

    /** The kind that speaks for an HTTP status. */
    static CommonProblem forStatus(int status) {
        for (CommonProblem kind : values()) {
            if (kind.status == status && kind != MALFORMED_BODY) {
                return kind;
            }
        }
        return status < 500 ? INVALID_REQUEST : UNEXPECTED;
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
