package org.earshot.survey.policy.page;

import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.earshot.contracts.policy.AlertPolicy;
import org.earshot.contracts.policy.PolicyVersion;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.policy.DecidedMeanwhile;
import org.earshot.survey.policy.Deciding;
import org.earshot.survey.policy.NotApplicable;
import org.earshot.survey.policy.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The forms of the page "How we listen": each makes a version of the organisation's policy, or of one program's. */
@Path("/settings/listening")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER})
public class PolicyForms {
    private final Deciding deciding;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public PolicyForms(Deciding deciding, OwnOrganization own, SignedIn signedIn) {
        this.deciding = deciding;
        this.own = own;
        this.signedIn = signedIn;
    }

    /** Budget, needs, dimensions, strict mode. */
    @POST
    @Path("/policy")
    @Operation(hidden = true)
    public Response decide(@BeanParam DecidedOn on, @BeanParam ListeningForm form) {
        return change(on, form::changed);
    }

    /** One more threshold. */
    @POST
    @Path("/thresholds")
    @Operation(hidden = true)
    public Response add(@BeanParam DecidedOn on, @BeanParam ThresholdForm form) {
        return change(on, form::added);
    }

    /** One threshold less. */
    @POST
    @Path("/thresholds/remove")
    @Operation(hidden = true)
    public Response remove(@BeanParam DecidedOn on, @RestForm @Nullable String about) {
        return change(
                on,
                policy -> policy.withThresholds(policy.thresholds().stream()
                        .filter(threshold -> !threshold.about().equals(about))
                        .toList()));
    }

    /** A program goes by the organisation's policy again. */
    @POST
    @Path("/inherit")
    @Operation(hidden = true)
    public Response inherit(@BeanParam DecidedOn on) {
        return change(on, policy -> null);
    }

    private Response change(DecidedOn on, Function<AlertPolicy, @Nullable AlertPolicy> change) {
        UUID program = on.program();
        if (program == null && !signedIn.has(Roles.ADMIN)) {
            throw new ForbiddenException();
        }
        Scope scope = new Scope(own.id(), program);
        try {
            PolicyVersion decided = own.in(() -> decide(scope, on, change));
            return Response.seeOther(back(program, decided.version())).build();
        } catch (IllegalArgumentException refused) {
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST,
                    String.valueOf(refused.getMessage()) + ".",
                    "Go back, correct it, and send the form again.");
        } catch (DecidedMeanwhile refused) {
            throw new Refusal(
                    SurveyProblem.EDITED_MEANWHILE,
                    "Somebody else has changed this policy; it is at version " + refused.latest() + " by now.",
                    "Open the page again, and repeat your change.");
        } catch (NotApplicable refused) {
            throw new Refusal(
                    SurveyProblem.POLICY_NOT_APPLICABLE,
                    "The policy names what is not there, or does not belong here; nothing was changed.",
                    "Go back and correct it.",
                    refused.faults());
        }
    }

    private PolicyVersion decide(Scope scope, DecidedOn on, Function<AlertPolicy, @Nullable AlertPolicy> change) {
        if (!deciding.exists(scope)) {
            throw SurveyProblem.noSuch("program").get();
        }
        AlertPolicy inForce = deciding.inForce(scope);
        boolean inherits = scope.isProgram() && deciding.current(scope).policy() == null;
        AlertPolicy base = inherits
                ? new AlertPolicy(
                        inForce.falseAlarmWeeks(),
                        inForce.unwatchedNeeds(),
                        inForce.unwatchedDimensions(),
                        List.of(),
                        false)
                : inForce;
        return deciding.decide(scope, on.version(), change.apply(base), signedIn.id());
    }

    private static URI back(@Nullable UUID program, int version) {
        return URI.create("/listening?saved=" + version + (program == null ? "" : "&program=" + program));
    }
}
