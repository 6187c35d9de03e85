package org.earshot.survey.policy.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.earshot.contracts.policy.PolicyVersion;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.policy.Deciding;
import org.earshot.survey.policy.Policies;
import org.earshot.survey.policy.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Every version of a policy: who, when, what, and from which week. */
@Path("/settings/listening")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.ANALYST})
public class PolicyHistoryPage {
    private static final int PAGE = 50;

    private final Template page;
    private final Deciding deciding;
    private final Policies policies;
    private final VersionRows rows;
    private final OwnOrganization own;

    public PolicyHistoryPage(
            @Location("policies.html") Template page,
            Deciding deciding,
            Policies policies,
            VersionRows rows,
            OwnOrganization own) {
        this.page = page;
        this.deciding = deciding;
        this.policies = policies;
        this.rows = rows;
        this.own = own;
    }

    @GET
    @Operation(hidden = true)
    public String show(
            @QueryParam("program") @Nullable UUID program,
            @QueryParam("before") @DefaultValue("2147483647") int before) {
        Scope scope = new Scope(own.id(), program);
        return own.in(() -> {
            if (!deciding.exists(scope)) {
                throw SurveyProblem.noSuch("program").get();
            }
            List<PolicyVersion> versions = policies.before(scope.id(), before, PAGE + 1);
            List<VersionRow> shown = rows.of(versions.stream().limit(PAGE).toList());
            return page.data("rows", shown)
                    .data("program", program == null ? "" : program.toString())
                    .data("older", versions.size() > PAGE ? shown.get(PAGE - 1).version() : 0)
                    .render();
        });
    }
}
