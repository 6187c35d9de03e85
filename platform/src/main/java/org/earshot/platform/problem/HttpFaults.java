package org.earshot.platform.problem;

import java.util.List;
import org.earshot.contracts.problem.Problem;

/** What to say for a bare HTTP status. */
final class HttpFaults {
    private HttpFaults() {}

    static Problem problem(int status) {
        CommonProblem kind = CommonProblem.forStatus(status);
        return Refusal.problem(kind, detail(kind), fix(kind), List.of());
    }

    private static String detail(CommonProblem kind) {
        return switch (kind) {
            case NOT_FOUND -> "There is nothing at this address that you may see.";
            case METHOD_NOT_ALLOWED -> "This address does not take this method.";
            case NOT_ACCEPTABLE -> "This address cannot answer in a media type that the request accepts.";
            case TOO_LARGE -> "The body is larger than this address takes.";
            case UNSUPPORTED_MEDIA_TYPE -> "This address does not take this Content-Type.";
            case UNEXPECTED -> "The request failed. Nothing of it was kept unless you were told so.";
            case TRY_LATER -> "A part that this request needs does not answer right now.";
            default -> "The request cannot be understood as it is.";
        };
    }

    private static String fix(CommonProblem kind) {
        return switch (kind) {
            case NOT_FOUND -> "Check the address and the identifiers in it.";
            case METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE ->
                "See the API description for the methods and media types of this address.";
            case TOO_LARGE -> "Send less at once.";
            case UNEXPECTED, TRY_LATER -> "Try again in a moment; if it goes on, tell the operator.";
            default -> "Compare the request with the API description.";
        };
    }
}
