package org.earshot.survey.identity.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.earshot.contracts.problem.Problem;
import org.earshot.platform.identity.Roles;
import org.earshot.platform.problem.Refusal;
import org.earshot.survey.access.ListPage;
import org.earshot.survey.access.OwnOrganization;
import org.earshot.survey.access.SurveyProblem;
import org.earshot.survey.identity.Account;
import org.earshot.survey.identity.AccountRole;
import org.earshot.survey.identity.Accounts;
import org.earshot.survey.identity.People;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people of the organisation who may sign in. */
@Path("/api/accounts")
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Accounts")
public class AccountResource {
    private final People people;
    private final Accounts accounts;
    private final OwnOrganization own;

    public AccountResource(People people, Accounts accounts, OwnOrganization own) {
        this.people = people;
        this.accounts = accounts;
        this.own = own;
    }

    /** An account to make. */
    public record Wanted(
            @NotNull(message = "must be an e-mail address") String email,

            @NotNull(message = "must have at least 10 characters") String password,

            @NotNull(message = "must be admin, manager, analyst or facilitator") @Pattern(
                    regexp = "admin|manager|analyst|facilitator",
                    message = "must be admin, manager, analyst or facilitator")
            String role) {}

    /** An account. */
    public record Known(UUID accountId, String email, String role) {
        static Known of(Account account) {
            return new Known(
                    account.accountId(), account.email().text(), account.role().code());
        }
    }

    @GET
    @Operation(summary = "Your organisation's accounts")
    public ListPage<Known> list() {
        return ListPage.whole(own.in(accounts::all)).map(Known::of);
    }

    @POST
    @Operation(summary = "Make an account")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Known.class)))
    public Response make(@NotNull @Valid Wanted wanted) {
        return Response.created(URI.create("/api/accounts"))
                .entity(Known.of(add(wanted)))
                .build();
    }

    private Account add(Wanted wanted) {
        AccountRole role = AccountRole.valueOf(wanted.role().toUpperCase(Locale.ROOT));
        try {
            return own.in(() -> people.add(own.id(), wanted.email(), wanted.password(), role))
                    .orElseThrow(AccountResource::taken);
        } catch (IllegalArgumentException refused) {
            String pointer = String.valueOf(refused.getMessage()).startsWith("a password") ? "/password" : "/email";
            throw new Refusal(
                    SurveyProblem.INVALID_REQUEST,
                    "The account cannot be made with this e-mail address or password.",
                    "Correct the named value.",
                    List.of(new Problem.Fault(pointer, "invalid", String.valueOf(refused.getMessage()), null)));
        }
    }

    private static Refusal taken() {
        return new Refusal(
                SurveyProblem.EMAIL_TAKEN,
                "An address signs in to one organisation only, and this one has an account.",
                "Use another address, or let the person sign in with the account they have.");
    }
}
