package org.earshot.survey.campaign.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.earshot.contracts.problem.Problem;
import org.earshot.platform.problem.ProblemResponse;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.campaign.CampaignRefused;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Tells why a campaign cannot be like that. */
public class CampaignRefusals {
    private final ProblemResponse answer;

    public CampaignRefusals(ProblemResponse answer) {
        this.answer = answer;
    }

    @ServerExceptionMapper
    public Response refused(CampaignRefused refused, HttpHeaders headers) {
        return answer.to(
                headers,
                Refusal.problem(
                        SurveyProblem.CAMPAIGN_REFUSED,
                        "The campaign cannot be like that, or cannot do that now; nothing was changed.",
                        "Correct what errors names and send it again.",
                        refused.flaws().stream()
                                .map(flaw -> new Problem.Fault("/" + flaw.member(), flaw.code(), flaw.why(), null))
                                .toList()));
    }
}
