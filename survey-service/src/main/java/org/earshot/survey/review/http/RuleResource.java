package org.earshot.survey.review.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.review.lint.Rules;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules of the question review. */
@Path("/api/instruments/review-rules")
@Tag(name = "Question review")
public class RuleResource {
    static final String TOLD_IN = "language in which rules are told: en, es or ar";

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST, Roles.INTEGRATOR})
    @Operation(summary = "Every rule of the question review, with its reason, an example and its source")
    public List<RuleDocument> rules(
            @Parameter(description = TOLD_IN) @QueryParam("lang") @DefaultValue("en") String language) {
        return Rules.all().stream().map(rule -> RuleDocument.of(rule, language)).toList();
    }
}
