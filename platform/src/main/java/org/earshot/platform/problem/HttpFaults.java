package org.earshot.platform.problem;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.earshot.contracts.problem.Problem;

/** What to say for a bare HTTP status. */
final class HttpFaults {
    private static final Set<CommonProblem> ON_PAGES = EnumSet.of(
            CommonProblem.NOT_FOUND,
            CommonProblem.NOT_ALLOWED,
            CommonProblem.METHOD_NOT_ALLOWED,
            CommonProblem.TRY_LATER,
            CommonProblem.UNEXPECTED);

    private HttpFaults() {}

    static Problem problem(int status) {
        CommonProblem kind = CommonProblem.forStatus(status);
        return Refusal.problem(kind, detail(kind), fix(kind), List.of());
    }

    /** @param taken the methods that the address takes; not empty */
    static Problem methodNotAllowed(Set<String> taken) {
        return sendInstead(CommonProblem.METHOD_NOT_ALLOWED, "Send ", taken);
    }

    /** @param taken the media types of bodies that the address takes; not empty */
    static Problem unsupportedMediaType(Set<String> taken) {
        return sendInstead(CommonProblem.UNSUPPORTED_MEDIA_TYPE, "Send the Content-Type ", taken);
    }

    private static Problem sendInstead(CommonProblem kind, String send, Set<String> taken) {
        String fix = send + String.join(" or ", taken) + "; the API description says more of this address.";
        return Refusal.problem(kind, detail(kind), fix, List.of());
    }

    /**
     * The slug of the kind that pages tell in words of their own; empty for any other problem. What a program is told of an identifier
     * that is none is of no use to whoever looks at a page.
     */
    static String bare(Problem problem) {
        CommonProblem kind = CommonProblem.forStatus(problem.status());
        boolean isBare = kind == CommonProblem.NOT_FOUND
                || kind == CommonProblem.METHOD_NOT_ALLOWED
                || problem.equals(problem(problem.status()));
        return ON_PAGES.contains(kind) && isBare ? kind.slug() : "";
    }

    private static String detail(CommonProblem kind) {
        return switch (kind) {
            case NOT_FOUND -> "There is nothing at this address that you may see.";
            case NOT_ALLOWED -> "Your role may not do this.";
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
            case NOT_ALLOWED ->
                "Ask an administrator of your organisation for the role, or sign in as someone who has it.";
            case METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE ->
                "See the API description for the methods and media types of this address.";
            case TOO_LARGE -> "Send less at once.";
            case UNEXPECTED, TRY_LATER -> "Try again in a moment; if it goes on, tell the operator.";
            default -> "Compare the request with the API description.";
        };
    }
}
