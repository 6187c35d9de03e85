package org.earshot.survey.access;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.earshot.platform.problem.ProblemResponse;
import org.earshot.platform.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts words to the bare 400 with which the protection against forged forms refuses one. */
public class UnsignedForm {
    private final ProblemResponse problems;
    private final HttpHeaders asked;

    public UnsignedForm(ProblemResponse problems, HttpHeaders asked) {
        this.problems = problems;
        this.asked = asked;
    }

    @ServerResponseFilter
    public void explain(ContainerResponseContext response) {
        if (response.getStatus() != Response.Status.BAD_REQUEST.getStatusCode() || response.hasEntity()) {
            return;
        }
        Response worded = problems.to(
                asked,
                Refusal.problem(
                        SurveyProblem.UNSIGNED_FORM,
                        "The form did not come from a page that this browser opened, or the page was open for too long.",
                        "Go back, load the page again and send the form once more.",
                        List.of()));
        MediaType type = worded.getMediaType();
        response.setEntity(worded.getEntity(), null, type);
    }
}
