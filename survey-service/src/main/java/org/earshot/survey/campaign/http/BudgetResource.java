package org.earshot.survey.campaign.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Duration;
import org.earshot.platform.identity.Roles;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.campaign.Budget;
import org.earshot.survey.campaign.Campaigns;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How much asking people bear. */
@Path("/api/campaigns/budget")
@Tag(name = "Campaigns")
public class BudgetResource {
    private final Campaigns campaigns;
    private final OwnOrganization own;

    public BudgetResource(Campaigns campaigns, OwnOrganization own) {
        this.campaigns = campaigns;
        this.own = own;
    }

    /**
     * Messages of all campaigns together, reminders too. A text message and an e-mail that go at once are one.
     *
     * @param perPerson most within so many days that one person gets
     * @param perHousehold most within so many days that a household gets: those who share a number or are entered as living together
     */
    public record BudgetDocument(
            @NotNull(message = "must be given") Integer perPerson,
            @NotNull(message = "must be given") Integer perHousehold,
            @NotNull(message = "must be given") Integer days) {
        static BudgetDocument of(Budget budget) {
            return new BudgetDocument(budget.perPerson(), budget.perHousehold(), (int)
                    budget.window().toDays());
        }
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.MANAGER})
    @Operation(summary = "How many messages people bear")
    public BudgetDocument show() {
        return BudgetDocument.of(own.in(campaigns::budget));
    }

    @PUT
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Decide how many messages people bear, all campaigns together")
    public BudgetDocument decide(@NotNull @Valid BudgetDocument wanted) {
        Budget budget = new Budget(wanted.perPerson(), wanted.perHousehold(), Duration.ofDays(wanted.days()));
        return own.in(() -> {
            campaigns.decide(own.id(), budget);
            return BudgetDocument.of(budget);
        });
    }
}
