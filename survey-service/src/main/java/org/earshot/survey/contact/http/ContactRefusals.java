package org.earshot.survey.contact.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.earshot.contracts.problem.Problem;
import org.earshot.platform.problem.ProblemResponse;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.contact.ContactRefused;
import org.earshot.survey.contact.KeyMissing;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells what could not be kept of a person, and that there is no key. */
public class ContactRefusals {
    private final ProblemResponse answer;

    public ContactRefusals(ProblemResponse answer) {
        this.answer = answer;
    }

    @ServerExceptionMapper
    public Response refused(ContactRefused refused, HttpHeaders headers) {
        List<Problem.Fault> faults = refused.flaws().stream()
                .map(flaw -> new Problem.Fault("/" + flaw.member(), flaw.code(), flaw.why(), null))
                .toList();
        return answer.to(
                headers,
                Refusal.problem(
                        SurveyProblem.INVALID_REQUEST,
                        "The person cannot be kept like that; nothing was changed.",
                        "Correct what errors names and send it again.",
                        faults));
    }

    @ServerExceptionMapper
    public Response missing(KeyMissing missing, HttpHeaders headers) {
        return answer.to(
                headers,
                Refusal.problem(
                        SurveyProblem.CONTACTS_WITHOUT_KEY,
                        "Contacts are kept sealed only, and there is no key here that seals or opens them.",
                        "Ask the operator to set earshot.contacts.keys and earshot.contacts.lookup-key.",
                        List.of()));
    }
}
