package org.earshot.platform.problem;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.earshot.contracts.problem.Problem;

/** A problem as the asker reads it: JSON for programs, a page for browsers. */
@ApplicationScoped
public class ProblemResponse {
    /** Media type of the JSON form (RFC 9457). */
    public static final String PROBLEM_JSON = "application/problem+json";

    private static final Pattern BEARER = Pattern.compile("(?i)bearer ");

    private static final Duration SOON = Duration.ofSeconds(5);

    private static final Problem SIGN_IN = Refusal.problem(
            CommonProblem.SIGN_IN_REQUIRED,
            "The request carries no valid sign-in.",
            "Sign in, or send a bearer token from /oauth/token.",
            List.of());

    private static final Problem TOKEN_OVER = Refusal.problem(
            CommonProblem.SIGN_IN_REQUIRED,
            "The bearer token is not valid, or not any more.",
            "Fetch a new one from /oauth/token, or sign in again; expires_in says for how many seconds it is valid.",
            List.of());

    private final Template page;
    private final HttpServerRequest request;

    public ProblemResponse(@Location("error.html") Template page, HttpServerRequest request) {
        this.page = page;
        this.request = request;
    }

    /** The problem in the form that the request accepts. */
    public Response to(HttpHeaders headers, Problem problem) {
        return to(headers, problem, SOON);
    }

    /**
     * The same.
     *
     * @param wait told with status 429 or 503
     */
    Response to(HttpHeaders headers, Problem problem, Duration wait) {
        Response.ResponseBuilder response = Response.status(problem.status());
        if (problem.status() == 503 || problem.status() == 429) {
            response.header(HttpHeaders.RETRY_AFTER, wait.plusMillis(999).toSeconds());
        }
        if (wantsPage(headers)) {
            return response.type(MediaType.TEXT_HTML + ";charset=UTF-8")
                    .entity(page.data("problem", problem)
                            .data("bare", HttpFaults.bare(problem))
                            .render())
                    .build();
        }
        return response.type(PROBLEM_JSON).entity(problem).build();
    }

    /** Sends a browser to the sign-in page and back; refuses a program (RFC 6750, section 3). */
    public Response signInFirst(HttpHeaders headers) {
        if (wantsPage(headers) && "GET".equals(request.method().name())) {
            String next = URLEncoder.encode(request.uri(), StandardCharsets.UTF_8);
            return Response.seeOther(URI.create("/sign-in?next=" + next)).build();
        }
        boolean hasToken = BEARER.matcher(
                        Objects.requireNonNullElse(headers.getHeaderString(HttpHeaders.AUTHORIZATION), ""))
                .lookingAt();
        return Response.fromResponse(to(headers, hasToken ? TOKEN_OVER : SIGN_IN))
                .header(HttpHeaders.WWW_AUTHENTICATE, hasToken ? "Bearer error=\"invalid_token\"" : "Bearer")
                .build();
    }

    private static boolean wantsPage(HttpHeaders headers) {
        String accept = headers.getHeaderString(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML);
    }
}
