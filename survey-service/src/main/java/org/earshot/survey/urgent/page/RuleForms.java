package org.earshot.survey.urgent.page;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.earshot.contracts.problem.Problem;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.identity.SignedIn;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.urgent.RuleAuthoring;
import org.earshot.survey.urgent.RuleRefused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** The forms that make, change and end a rule. */
@Path("/settings/urgent-answers")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.ADMIN)
public class RuleForms {
    private static final int MAX_NAME_CHARS = 200;

    private final RuleAuthoring authoring;
    private final OwnOrganization own;
    private final SignedIn signedIn;

    public RuleForms(RuleAuthoring authoring, OwnOrganization own, SignedIn signedIn) {
        this.authoring = authoring;
        this.own = own;
        this.signedIn = signedIn;
    }

    @POST
    @Operation(hidden = true)
    public Response make(@BeanParam RuleForm form) {
        return then(() -> {
            named(form);
            return own.in(() -> authoring.make(own.id(), signedIn.id(), form.wanted()));
        });
    }

    @POST
    @Path("/{ruleId}")
    @Operation(hidden = true)
    public Response change(UUID ruleId, @BeanParam RuleForm form) {
        return then(() -> {
            named(form);
            return own.in(() -> authoring.change(ruleId, form.version, signedIn.id(), form.wanted()))
                    .orElseThrow(SurveyProblem.noSuch("rule"));
        });
    }

    @POST
    @Path("/{ruleId}/end")
    @Operation(hidden = true)
    public Response end(UUID ruleId, @RestForm int version) {
        return then(() ->
                own.in(() -> authoring.end(ruleId, version, signedIn.id())).orElseThrow(SurveyProblem.noSuch("rule")));
    }

    private static void named(RuleForm form) {
        String name = form.name == null ? "" : form.name;
        if (name.isBlank() || name.length() > MAX_NAME_CHARS || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a name is one line of 1 to " + MAX_NAME_CHARS + " characters");
        }
    }

    private static Response then(Supplier<?> change) {
        try {
            var unused = change.get();
            return Response.seeOther(URI.create("/settings/urgent-answers")).build();
        } catch (RuleRefused refused) {
            throw new Refusal(SurveyProblem.INVALID_REQUEST, why(refused), "Go back and correct it.");
        } catch (IllegalArgumentException refused) {
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST, String.valueOf(refused.getMessage()), "Go back and correct it.");
        }
    }

    private static String why(RuleRefused refused) {
        return switch (refused.kind()) {
            case FAULTY -> refused.faults().stream().map(Problem.Fault::detail).collect(Collectors.joining("; "));
            case CHANGED_MEANWHILE -> "Somebody else changed the rule meanwhile; nothing was changed.";
            case ENDED -> "The rule has ended; nothing was changed.";
        };
    }
}
