package org.earshot.survey.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.earshot.contracts.problem.Problem;
import org.earshot.platform.problem.ProblemResponse;
import org.earshot.platform.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts words to the bare 400 with which the protection against forged forms refuses one. */
public class UnsignedForm {
    private static final Problem UNSIGNED = Refusal.problem(
            SurveyProblem.UNSIGNED_FORM,
            "The form did not come from a page that this browser opened, or the page was open for too long.",
            "Go back, load the page again and send the form once more.",
            List.of());

    private static final Problem A_FORM = Refusal.problem(
            SurveyProblem.INVALID_REQUEST,
            "The body is a form with parts; this address takes no forms.",
            "Send the document or file itself as the body, as curl --data-binary @FILE does.",
            List.of());

    private final ProblemResponse problems;
    private final HttpHeaders asked;

    public UnsignedForm(ProblemResponse problems, HttpHeaders asked) {
        this.problems = problems;
        this.asked = asked;
    }

    @ServerResponseFilter
    public void explain(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != Response.Status.BAD_REQUEST.getStatusCode() || response.hasEntity()) {
            return;
        }
        boolean ofAProgram = request.getUriInfo().getPath().startsWith("/api/");
        Response worded = problems.to(asked, ofAProgram ? A_FORM : UNSIGNED);
        MediaType type = worded.getMediaType();
        response.setEntity(worded.getEntity(), null, type);
    }
}
